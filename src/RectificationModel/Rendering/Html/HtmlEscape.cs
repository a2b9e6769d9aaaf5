namespace RectificationModel.Rendering.Html;

/// <summary>
/// What a text may not hold as it is: the marks of HTML, and characters that a page must not or cannot show. Marks are written as references; controls, bidirectional controls, lone surrogates
/// and noncharacters as U+FFFD, so that a reader sees that something stood there and nothing can reorder or hide what is printed.
/// </summary>
internal static class HtmlEscape
{
    public const string Replacement = "\uFFFD";

    /// <summary>The first character that may not be written as it is, and what is written instead; -1 where there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, out int length, out string written)
    {
        for (int i = PlainText.Skip(text, 0); i < text.Length; i = PlainText.Skip(text, i + 1))
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (IsNoncharacter(char.ConvertToUtf32(c, text[i + 1])))
                {
                    (length, written) = (2, Replacement);
                    return i;
                }

                i++;
            }
            else if (Of(c) is string instead)
            {
                (length, written) = (1, instead);
                return i;
            }
        }

        (length, written) = (0, "");
        return -1;
    }

    private static string? Of(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' or '\r' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') => Replacement,
        _ => IsBidirectionalControl(c) || char.IsSurrogate(c) || IsNoncharacter(c) ? Replacement : null,
    };

    // Marks, embeddings, overrides and isolates of UAX #9: they make a text read otherwise than it is written.
    private static bool IsBidirectionalControl(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsNoncharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;
}
