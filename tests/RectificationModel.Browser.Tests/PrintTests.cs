using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace RectificationModel.Browser.Tests;

/// <summary>The page on paper: GB/T 9704-2012.</summary>
public sealed class PrintTests(Chromium chromium) : IClassFixture<Chromium>
{
    // A4 in points, which the browser rounds to whole pixels.
    private const double Width = 210 / 25.4 * 72;
    private const double Height = 297 / 25.4 * 72;

    [Theory]
    [InlineData("library")]
    [InlineData("full")]
    [InlineData("wide")]
    public async Task Printed_pages_are_A4(string name)
    {
        await using ReaderPage reader = await chromium.OpenAsync(name, Notices.All.First(one => one.Name == name).Notice.ToHtml());
        byte[] pdf = await reader.Page.PdfAsync(new() { PreferCSSPageSize = true, Path = Path.Combine(Chromium.Output, $"{name}.pdf") });
        double[][] boxes = [.. MediaBoxes(Encoding.Latin1.GetString(pdf))];

        Assert.NotEmpty(boxes);
        Assert.All(boxes, box =>
        {
            Assert.Equal(Width, box[2] - box[0], 1.0);
            Assert.Equal(Height, box[3] - box[1], 1.0);
        });
    }

    [Fact]
    public async Task What_guides_on_the_screen_is_not_printed()
    {
        await using ReaderPage reader = await chromium.OpenAsync("print", Notices.Full.ToHtml());
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.All([".rn-guide", ".rn-skip", ".rn-top"], selector => Assert.False(reader.Page.Locator(selector).IsVisibleAsync().GetAwaiter().GetResult()));
        Assert.True(await reader.Page.Locator("main").IsVisibleAsync());
    }

    // 5.2.2, 5.2.3: 3号 characters, 28 a line and 22 lines a page of 156 by 225 mm.
    [Fact]
    public async Task The_type_area_holds_22_lines_of_28_characters()
    {
        await using ReaderPage reader = await chromium.OpenAsync("lines", Notices.Full.ToHtml());
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        double character = await reader.PixelsAsync("main > p", "fontSize");
        double line = await reader.PixelsAsync("main > p", "lineHeight");

        Assert.Equal(28, Math.Floor(156 / 25.4 * 96 / character));
        Assert.Equal(22, Math.Floor(225 / 25.4 * 96 / line));
        Assert.Equal(2 * character, await reader.PixelsAsync("main > p:nth-of-type(2)", "textIndent"), 0.5);
    }

    // In a dark room paper is white all the same.
    [Fact]
    public async Task Paper_is_white_and_ink_is_black_whatever_the_scheme()
    {
        await using ReaderPage reader = await chromium.OpenAsync("ink", Notices.Full.ToHtml(), scheme: ColorScheme.Dark);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.All(["main > p", ".rn-heading", ".rn-badge", "dt", "h1"], selector =>
            Assert.Equal("rgb(0, 0, 0)", reader.Page.Locator(selector).First.EvaluateAsync<string>("e => getComputedStyle(e).color").GetAwaiter().GetResult()));
        Assert.Equal("rgba(0, 0, 0, 0)", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).backgroundColor"));
    }

    private static IEnumerable<double[]> MediaBoxes(string pdf)
    {
        const string Key = "/MediaBox [";
        for (int at = pdf.IndexOf(Key, StringComparison.Ordinal); at >= 0; at = pdf.IndexOf(Key, at + 1, StringComparison.Ordinal))
        {
            string box = pdf[(at + Key.Length)..pdf.IndexOf(']', at)];
            yield return [.. box.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        }
    }
}
