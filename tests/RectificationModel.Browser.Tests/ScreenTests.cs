using Microsoft.Playwright;

namespace RectificationModel.Browser.Tests;

public sealed class ScreenTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_reaches_beyond_the_window(int width)
    {
        foreach ((string name, RectificationNotice notice) in Notices.All)
        {
            await using ReaderPage reader = await chromium.OpenAsync(name, Notices.Marked(notice), width);
            double overflow = await reader.OverflowAsync();
            Assert.True(overflow < 1, $"{name} at {width}: {overflow} px");
        }
    }

    [Fact]
    public async Task The_browser_complains_of_nothing_and_asks_for_nothing()
    {
        foreach ((string name, RectificationNotice notice) in Notices.All)
        {
            await using ReaderPage reader = await chromium.OpenAsync(name, Notices.Marked(notice));
            Assert.Empty(reader.Messages);
            Assert.Equal([reader.Url], reader.Requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
        }
    }

    // The policy would block what it forbids, and the page would have no style.
    [Fact]
    public async Task The_policy_lets_the_style_through_and_no_script()
    {
        await using ReaderPage reader = await chromium.OpenAsync("policy", Notices.Full.ToHtml());

        Assert.Equal("rgb(236, 234, 230)", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await reader.Page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); }");
        Assert.False(await reader.Page.EvaluateAsync<bool>("() => window.ran === true"));
        Assert.NotEmpty(reader.Messages);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_text_stands_out_from_its_ground(ColorScheme scheme)
    {
        foreach (string html in (string[])[Notices.Marked(Notices.Full), Notices.Marked(Notices.Library)])
        {
            await using ReaderPage reader = await chromium.OpenAsync("contrast", html, scheme: scheme);
            Assert.Empty(await reader.PoorContrastsAsync());
        }
    }

    [Fact]
    public async Task The_dark_scheme_is_dark()
    {
        await using ReaderPage reader = await chromium.OpenAsync("dark", Notices.Full.ToHtml(), scheme: ColorScheme.Dark);

        Assert.Equal("rgb(29, 28, 26)", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).backgroundColor"));
    }

    [Theory]
    [InlineData("full", 360, ColorScheme.Light)]
    [InlineData("full", 1280, ColorScheme.Light)]
    [InlineData("full", 360, ColorScheme.Dark)]
    [InlineData("full", 1280, ColorScheme.Dark)]
    [InlineData("library", 360, ColorScheme.Light)]
    [InlineData("library", 1280, ColorScheme.Dark)]
    [InlineData("wide", 360, ColorScheme.Light)]
    public async Task A_picture_of_the_page_is_taken(string name, int width, ColorScheme scheme)
    {
        RectificationNotice notice = Notices.All.First(one => one.Name == name).Notice;
        await using ReaderPage reader = await chromium.OpenAsync(name, name == "full" ? Notices.Marked(notice) : notice.ToHtml(), width, scheme);
        string picture = $"{name}-{width}-{scheme}";
        await reader.ScreenshotAsync(picture);

        Assert.True(new FileInfo(Path.Combine(Chromium.Output, $"{picture}.png")).Length > 10_000);
    }
}
