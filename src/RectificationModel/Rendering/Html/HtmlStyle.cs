using System.Security.Cryptography;
using System.Text;

namespace RectificationModel.Rendering.Html;

/// <summary>A style sheet and the policy that lets a page have it and nothing else.</summary>
internal sealed class HtmlStyle
{
    /// <summary>The policy of a page without a style.</summary>
    public const string BarePolicy = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'";

    private const string Resource = "RectificationModel.Rendering.Html.notice.css";

    private HtmlStyle(string text)
    {
        Text = text;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"\n{text}")));
        Policy = $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /// <summary>The library's own, read once.</summary>
    public static HtmlStyle Default { get; } = Of(Load());

    /// <summary>The sheet, safe inside a <c>style</c> element.</summary>
    public string Text { get; }

    /// <summary>The content security policy.</summary>
    public string Policy { get; }

    /// <summary>A sheet of a user's; nothing in it can end the element that holds it: in a style sheet, <c>\/</c> means <c>/</c>.</summary>
    public static HtmlStyle Of(string text) => new(Clean(text.ReplaceLineEndings("\n").Replace("</", "<\\/", StringComparison.Ordinal)));

    // What the parser of a page would change would not have the hash that the policy names.
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    private static string Load()
    {
        using Stream stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
