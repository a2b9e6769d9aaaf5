using System.Globalization;
using System.Text;

namespace RectificationModel.Rendering.Markdown;

/// <summary>Texts as Markdown shows them: whatever a text holds, it is read back as that text and as nothing else.</summary>
/// <remarks>
/// Marks of CommonMark, of GitHub's tables, strikethrough, autolinks and mentions and of other common extensions get a backslash, where they can mean something; controls (bidirectional ones too),
/// characters without width, line breaks, and white space at either end become entities, so that they neither hide in the source nor change it; a lone surrogate becomes U+FFFD.
/// </remarks>
public static class MarkdownText
{
    private const byte Mark = 1;
    private const byte Hidden = 2;
    private const byte Half = 3;
    private const byte Placed = 4;

    private static readonly byte[] Classes = Make();

    /// <summary>The Markdown of a text, of one line, for a place at the start of a paragraph, in a heading, an item or a cell.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = text.Length - text.AsSpan().TrimStart().Length;
        int end = text.AsSpan().TrimEnd().Length;
        StringBuilder? escaped = null;
        int kept = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte kind = i < first || i >= end ? Hidden : Classes[text[i]];
            if (kind == 0 || kind == Placed && !IsMarkHere(text, i))
            {
                continue;
            }

            int length = kind == Half && Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int units) == System.Buffers.OperationStatus.Done ? units : 1;
            if (length == 2 && Rune.GetUnicodeCategory(Rune.GetRuneAt(text, i)) != UnicodeCategory.Format)
            {
                i++;
                continue;
            }

            escaped = (escaped ?? new()).Append(text, kept, i - kept);
            Append(escaped, text, i, kind, length);
            i += length - 1;
            kept = i + 1;
        }

        return escaped is null ? text : escaped.Append(text, kept, text.Length - kept).ToString();
    }

    /// <summary>The Markdown of a text in bold, where Markdown can show it so beside any neighbour: where it begins and ends with a letter or a digit. Else it is escaped alone.</summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Strong(string text)
    {
        string escaped = Escape(text);
        return text.Length > 0 && char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[^1]) ? $"**{escaped}**" : escaped;
    }

    private static void Append(StringBuilder escaped, string text, int at, byte kind, int length)
    {
        switch (kind)
        {
            case Mark or Placed:
                escaped.Append('\\').Append(text[at]);
                break;
            case Half when length == 1:
                escaped.Append('\ufffd');
                break;
            default:
                int value = length == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
                escaped.Append(CultureInfo.InvariantCulture, $"&#x{value:X};");
                break;
        }
    }

    private static bool IsMarkHere(string text, int at) => text[at] switch
    {
        // A bullet, a rule, the underline of a heading.
        '-' => at == 0,
        // 1. and 1) begin a list; www. begins a link.
        '.' or ')' => at > 0 && (!text.AsSpan(0, at).ContainsAnyExceptInRange('0', '9') || text[at] == '.' && text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase)),
        // http://, :smile:, the start of a definition.
        _ => at == 0 || char.IsAsciiLetter(text[at - 1]) || at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or ':'),
    };

    private static byte[] Make()
    {
        byte[] classes = new byte[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            classes[c] = CharUnicodeInfo.GetUnicodeCategory((char)c) switch
            {
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Hidden,
                UnicodeCategory.Surrogate => Half,
                _ => 0,
            };
        }

        foreach (char c in "\\`*_[]<>&|~$^}=#@+\"")
        {
            classes[c] = Mark;
        }

        foreach (char c in "-.):")
        {
            classes[c] = Placed;
        }

        // Attributes of a heading ({#id .class}) are looked for without regard to a backslash.
        classes['{'] = Hidden;

        // CommonMark has no entity for it.
        classes[0] = Half;
        return classes;
    }
}
