using RectificationModel.Parsing;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Corpus;

/// <summary>The first notice of the corpus: what a careful reader finds in it, and nothing else.</summary>
public sealed class CorpusFixtureTests
{
    // Rule, member, and the words or the reason.
    private static readonly (string Rule, string Path, string Why)[] Expected =
    [
        ("RN1007", "/body/0/heading", "two findings in one heading"),
        ("RN1007", "/body/1/heading", "two findings in one heading"),
        ("RN1007", "/body/2/heading", "two findings in one heading"),
        ("RN1010", "/body/2/progress/label", "[bookmark: _GoBack]"),
        ("RN1011", "/signature/signers/0", "21 spaces before the signature"),
        ("RN2002", "/body/1/blocks/0/blocks/0/text", "35 collected, 27 resolved"),
        ("RN2003", "/body/2/blocks/0/blocks/2/text", "提上重要议事日程"),
        ("RN2004", "/body/0/blocks/0/blocks/3/text", "每季度将开展"),
        ("RN2015", "/body/1/blocks/0/blocks/2/text", "进一步完善公车管理制度"),
        ("RN3002", "/preamble/0", "6月20日"),
        ("RN3002", "/preamble/0", "8月16日"),
        ("RN4007", "/body/1/blocks/0/blocks/0/text", "下降15%"),
        ("RN4008", "/body/1/blocks/0/blocks/0/text", "问题200余起"),
        ("RN4009", "/body/2/blocks/0/blocks/1/text", "2020-2021年"),
        ("RN5002", "/body/2/blocks/0/blocks/2/text", "回头看 without quotes"),
        ("RN5003", "/body/0/blocks/0/blocks/3/text", "“三审制” and “三审”"),
        ("RN6003", "/closing/0", "126.com"),
        ("RN6008", "/preamble/0", "general wording alone"),
        ("RN7007", "/body/1/blocks/0/blocks/2/text", "公车管理制度 without a name"),
    ];

    [Fact]
    public void The_findings_on_the_first_notice_are_those_of_the_list()
    {
        ValidationReport report = NoticeValidator.Default.Validate(NoticeParser.Default.Parse(CorpusFiles.Read()[0]));
        Assert.Empty(report.Errors);
        Assert.Equal(
            Expected.Select(row => $"{row.Rule} {row.Path}"),
            report.Findings.Select(finding => $"{finding.Id} {finding.Path}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("发文数量下降15%", "发文数量同比下降15%", "RN4007")]
    [InlineData("已解决问题27个", "已解决问题35个", "RN2002")]
    [InlineData("2020-2021年", "2020至2021年", "RN4009")]
    [InlineData("2021年3月12日至6月20日", "2021年3月12日至2021年6月20日", "RN3002")]
    [InlineData("每季度将开展", "每季度开展", "RN2004")]
    public void A_finding_goes_when_its_words_are_mended(string words, string mended, string rule)
    {
        string text = CorpusFiles.Read()[0];
        int before = Count(text, rule);
        Assert.Equal(before - 1, Count(text.Replace(words, mended, StringComparison.Ordinal), rule));
    }

    private static int Count(string text, string rule) => NoticeValidator.Default.Validate(NoticeParser.Default.Parse(text)).Findings.Count(finding => finding.Id == rule);
}
