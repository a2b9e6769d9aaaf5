using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RectificationModel.Tests.Rendering.Html;

/// <summary>A page as a browser reads it, by a parser that accepts no error; and what must hold of every page.</summary>
internal static class HtmlPage
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    public static IHtmlDocument Read(string html) => Parser.ParseDocument(html);

    /// <summary>A fragment, read inside a page of somebody else's.</summary>
    public static IHtmlDocument ReadFragment(string html) => Read($"<!DOCTYPE html><html><head><title>t</title></head><body><main><h1>h</h1>{html}</main></body></html>");

    /// <summary>What must hold of the page of any notice.</summary>
    public static void Check(RectificationNotice notice, string html, IHtmlDocument page)
    {
        IsClean(html);
        HoldsNoCode(page);
        HeadingsHaveNoGaps(page);
        IdentifiersAndLinksAreSound(page);
        HoldsAllTexts(notice, page);
    }

    /// <summary>What stays of a text when white space, and whatever a page may not show, is left out.</summary>
    public static string Bare(string text)
    {
        StringBuilder bare = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (!Rune.IsWhiteSpace(rune) && rune != Rune.ReplacementChar && category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned))
            {
                bare.Append(rune);
            }
        }

        return bare.ToString();
    }

    private static void IsClean(string html) => Assert.DoesNotContain(html, c => c is < ' ' and not ('\t' or '\n' or '\r') or >= '\u007F' and <= '\u009F' or '\u061C' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFFFE' or '\uFFFF');

    private static void HoldsNoCode(IHtmlDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, img, form, base, [src], [style], [srcset]"));
        foreach (IElement element in page.All)
        {
            Assert.All(element.Attributes, attribute =>
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.True(attribute.Name != "href" || attribute.Value is "data:," || attribute.Value.StartsWith('#'), attribute.Value);
            });
        }
    }

    private static void HeadingsHaveNoGaps(IHtmlDocument page)
    {
        int last = 0;
        foreach (IElement heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            int level = heading.GetAttribute("aria-level") is string deep ? int.Parse(deep, CultureInfo.InvariantCulture) : heading.LocalName[1] - '0';
            Assert.True(level <= last + 1, $"{level} after {last}: {heading.TextContent}");
            Assert.False(string.IsNullOrWhiteSpace(heading.TextContent));
            last = level;
        }
    }

    private static void IdentifiersAndLinksAreSound(IHtmlDocument page)
    {
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        HashSet<string> known = [.. ids];
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], known));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby")!, known));
        Assert.All(page.QuerySelectorAll("[fill^='url']"), element => Assert.Contains(element.GetAttribute("fill")![5..^1], known));
    }

    private static void HoldsAllTexts(RectificationNotice notice, IHtmlDocument page)
    {
        foreach (IElement reference in page.QuerySelectorAll(".rn-ref").ToArray())
        {
            reference.Remove();
        }

        string shown = Bare(string.Concat(page.QuerySelectorAll(".rn-header, .rn-main, .rn-footer").Select(part => part.TextContent)));
        Assert.All(notice.Compose().Texts(), text => Assert.Contains(Bare(text.Text), shown, StringComparison.Ordinal));
    }
}
