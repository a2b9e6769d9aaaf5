using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace RectificationModel.Browser.Tests;

/// <summary>An open page, and what the browser had to say about it.</summary>
internal sealed class ReaderPage : IAsyncDisposable
{
    private readonly string _file;

    public ReaderPage(IPage page, string file)
    {
        (Page, _file) = (page, file);
        page.Console += (_, message) => Messages.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Messages.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Everything on the console, warnings included.</summary>
    public List<string> Messages { get; } = [];

    public List<string> Requests { get; } = [];

    public string Url => new Uri(_file).AbsoluteUri;

    public Task LoadAsync() => Page.GotoAsync(Url, new() { WaitUntil = WaitUntilState.Load });

    public Task ScreenshotAsync(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(Chromium.Output, $"{name}.png"), FullPage = true });

    /// <summary>How far the page, or anything on it, reaches beyond the right edge of the window, in CSS pixels.</summary>
    public Task<double> OverflowAsync() => Page.EvaluateAsync<double>(
        """
        () => Math.max(document.documentElement.scrollWidth - innerWidth,
            ...[...document.querySelectorAll('body *')].filter(e => !e.closest('svg') && getComputedStyle(e).position !== 'absolute').map(e => e.getBoundingClientRect().right - innerWidth))
        """);

    /// <summary>The texts whose contrast with their ground is below 4.5 : 1 (WCAG 2.2, 1.4.3), each with its ratio.</summary>
    public async Task<string[]> PoorContrastsAsync()
    {
        string[] found = await Page.EvaluateAsync<string[]>(
            """
            () => {
              const channels = c => c.match(/[\d.]+/g).map(Number);
              const over = (top, below) => [0, 1, 2].map(i => top[i] * (top[3] ?? 1) + below[i] * (1 - (top[3] ?? 1)));
              const light = c => { const [r, g, b] = c.slice(0, 3).map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
              const ground = e => e ? over(channels(getComputedStyle(e).backgroundColor), ground(e.parentElement)) : [255, 255, 255];
              const poor = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const e = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || e.closest('svg')) continue;
                const below = ground(e), ink = over(channels(getComputedStyle(e).color), below);
                const [a, b] = [light(ink), light(below)].sort((x, y) => y - x);
                const ratio = (a + .05) / (b + .05);
                if (ratio < 4.5) poor.push(ratio.toFixed(2) + ' ' + e.className + ' ' + walker.currentNode.data);
              }
              return poor;
            }
            """);
        return found;
    }

    /// <summary>The headings of the browser's own accessibility tree.</summary>
    public async Task<(int Level, string Name)[]> HeadingsAsync()
    {
        ICDPSession session = await Page.Context.NewCDPSessionAsync(Page);
        JsonElement tree = (await session.SendAsync("Accessibility.getFullAXTree")).GetValueOrDefault();
        return
        [
            .. from node in tree.GetProperty("nodes").EnumerateArray()
               where node.TryGetProperty("role", out JsonElement role) && role.GetProperty("value").GetString() == "heading"
               let level = node.GetProperty("properties").EnumerateArray().First(property => property.GetProperty("name").GetString() == "level")
               select (level.GetProperty("value").GetProperty("value").GetInt32(), node.GetProperty("name").GetProperty("value").GetString()!),
        ];
    }

    public async Task<double> PixelsAsync(string selector, string property)
    {
        string value = await Page.EvaluateAsync<string>("([selector, property]) => getComputedStyle(document.querySelector(selector))[property]", new[] { selector, property });
        return double.Parse(value.Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        File.Delete(_file);
    }
}
