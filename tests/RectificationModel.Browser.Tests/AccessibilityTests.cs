using Microsoft.Playwright;

namespace RectificationModel.Browser.Tests;

/// <summary>What the browser tells those who do not see the page.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Each_issue_is_a_heading()
    {
        foreach ((string name, RectificationNotice notice) in Notices.All)
        {
            await using ReaderPage reader = await chromium.OpenAsync(name, notice.ToHtml());
            (int Level, string Name)[] headings = await reader.HeadingsAsync();
            foreach (RectificationIssue issue in notice.Compose().Issues())
            {
                string heading = Squeezed($"{issue.Ordinal}{(issue.Caption is null ? issue.Heading : "")}");
                Assert.Contains(headings, one => Squeezed(one.Name).Contains(heading, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task The_tree_has_the_landmarks_and_the_levels()
    {
        await using ReaderPage reader = await chromium.OpenAsync("tree", Notices.Marked(Notices.Full));
        IPage page = reader.Page;

        Assert.All([AriaRole.Banner, AriaRole.Navigation, AriaRole.Main, AriaRole.Contentinfo, AriaRole.Complementary], role => Assert.Equal(1, page.GetByRole(role).CountAsync().GetAwaiter().GetResult()));
        (int Level, string Name)[] headings = await reader.HeadingsAsync();
        Assert.Equal(1, headings.Count(heading => heading.Level == 1));
        Assert.Contains(headings, heading => heading is (9, string name) && name.EndsWith("第7层", StringComparison.Ordinal));
        Assert.Equal(1, await page.GetByRole(AriaRole.Img).CountAsync());
        string picture = await page.GetByRole(AriaRole.Img).AriaSnapshotAsync();
        Assert.Contains("7个问题：已完成1个，基本完成1个，部分完成1个，正在整改1个，未启动1个，未完成1个，其他1个", picture, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_key_leads_to_the_text()
    {
        await using ReaderPage reader = await chromium.OpenAsync("keys", Notices.Full.ToHtml());
        await reader.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("rn-skip", await reader.Page.EvaluateAsync<string>("() => document.activeElement.className"));
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().left >= 0"));
        await reader.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#rn-main", reader.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_of_the_contents_leads_to_its_issue()
    {
        await using ReaderPage reader = await chromium.OpenAsync("links", Notices.Library.ToHtml());
        await reader.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link).Nth(2).ClickAsync();

        Assert.StartsWith("三、", await reader.Page.Locator(":target > .rn-heading").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => { const y = document.querySelector(':target').getBoundingClientRect().top; return y >= 0 && y < innerHeight; }"));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
