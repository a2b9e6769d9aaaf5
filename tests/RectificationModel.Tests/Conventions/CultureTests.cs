using System.Globalization;
using RectificationModel.Parsing;
using RectificationModel.Serialization;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Conventions;

public sealed class CultureTests
{
    private const string Text = "某局党组\n关于巡察整改进展情况的通报\n一、关于意见办理不及时的问题\n整改进度：已完成\n整改进展情况：一是收集意见35条，已办结27条。三是压实责任。\n某局党组\n2023年12月8日";

    // Cultures with another calendar, other digits, another minus and other casing.
    [Theory]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void Nothing_depends_on_the_culture_of_the_thread(string culture) => Assert.Equal(Under(CultureInfo.InvariantCulture), Under(CultureInfo.GetCultureInfo(culture)));

    private static string Under(CultureInfo culture)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return Everything();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static string Everything()
    {
        NoticeParseResult result = NoticeParser.Default.Parse(Text);
        DateRange range = new(new(2021, 3, 12), new(2021, 6, 20));
        RectificationNotice authored = result.Notice with { Signature = new() { Signers = ["某局党组"], Date = new(2023, 12, 8) }, PublicPeriod = new() { Start = range.Start, End = range.End, Days = 101, Text = "101天" } };
        return string.Join('\n',
        [
            range.ToString(),
            NoticeJson.Serialize(authored),
            .. authored.Texts().Select(text => $"{text.Path} {text.Text}"),
            .. result.Diagnostics.Select(diagnostic => diagnostic.ToString()),
            .. NoticeValidator.Default.Validate(result).Findings.Select(finding => finding.GetMessage(NoticeLanguage.English)),
            .. result.Notice.Facts().Select(fact => $"{fact.Kind} {fact.Path} {fact.PathSpan} {fact.Text}"),
        ]);
    }
}
