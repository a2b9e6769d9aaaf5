using RectificationModel.Parsing;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Validation;

public sealed class FixTests
{
    private const string Text = """
        中共清和县档案馆党组
        关于巡察整改进展情况的通报

        根据县委统一部署，2022年3月7日至5月20日，县委第二巡察组对县档案馆党组进行了巡察。
        1、关于库房安全责任落实不严的问题
        [bookmark: _Toc12]整改进度：已完成
        整改进展情况：一是压实安全责任。检查库房&nbsp;12次。
        2.关于查档服务群众不到位的问题
        整改进度：已完成
        整改进展情况：一是优化窗口服务。接待群众1240人次。

                             中共清和县档案馆党组
        2022年12月15日
        """;

    [Fact]
    public void Fixes_take_debris_spaces_and_marks_out_and_nothing_else()
    {
        ValidationReport report = NoticeValidator.Default.Validate(NoticeParser.Default.Parse(Text));
        string mended = report.ApplyFixes(Text);
        string expected = Text.Replace("[bookmark: _Toc12]", "", StringComparison.Ordinal).Replace("&nbsp;", "", StringComparison.Ordinal)
            .Replace("1、关于", "1.关于", StringComparison.Ordinal).Replace(new string(' ', 21), "", StringComparison.Ordinal);
        Assert.Equal(expected, mended);
    }

    [Fact]
    public void A_mended_text_needs_no_more_fixes()
    {
        string mended = NoticeValidator.Default.Validate(NoticeParser.Default.Parse(Text)).ApplyFixes(Text);
        Assert.All(NoticeValidator.Default.Validate(NoticeParser.Default.Parse(mended)).Findings, finding => Assert.Empty(finding.Fixes));
    }

    [Fact]
    public void A_notice_without_a_source_has_findings_and_no_fixes()
    {
        ValidationReport report = SoundNotice.WithText("检查&nbsp;12次。").Validate();
        Assert.Equal(["RN1010"], report.Findings.Select(finding => finding.Id));
        Assert.Empty(report.Findings[0].Fixes);
    }

    [Theory]
    [InlineData("2022年08月06日", "2022年8月6日")]
    [InlineData("2022年10月06日", "2022年10月6日")]
    [InlineData("2022年08月20日", "2022年8月20日")]
    public void Leading_zeros_of_the_signature_go_and_the_date_stays(string written, string usual)
    {
        string text = Text.Replace("2022年12月15日", written, StringComparison.Ordinal);
        NoticeParseResult before = NoticeParser.Default.Parse(text);
        string mended = new NoticeValidator(new() { Profile = ValidationProfile.PublishGate }).Validate(before).ApplyFixes(text);
        Assert.EndsWith(usual, mended.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(before.Notice.Signature!.Date, RectificationNotice.Parse(mended).Signature!.Date);
    }

    [Fact]
    public void Of_fixes_that_overlap_the_first_counts()
    {
        Diagnostic finding = SoundNotice.WithText("检查&nbsp;12次。").Validate().Findings[0];
        ValidationReport report = new() { Findings = [finding with { Fixes = [new(new(1, 3), "x"), new(new(2, 1), "y"), new(new(4, 0), "z")] }] };
        Assert.Equal("0xz456", report.ApplyFixes("0123456"));
    }

    [Fact]
    public void Another_text_is_refused()
    {
        Diagnostic finding = SoundNotice.WithText("检查&nbsp;12次。").Validate().Findings[0];
        ValidationReport report = new() { Findings = [finding with { Fixes = [new(new(5, 1), "")] }] };
        Assert.Throws<ArgumentException>(() => report.ApplyFixes("短"));
    }
}
