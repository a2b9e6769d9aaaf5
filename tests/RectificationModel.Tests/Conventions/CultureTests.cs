using System.Globalization;
using RectificationModel.Parsing;

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
        return string.Join('\n', [range.ToString(), .. result.Notice.Texts().Select(t => $"{t.Path} {t.Text}"), .. result.Diagnostics.Select(d => d.ToString())]);
    }
}
