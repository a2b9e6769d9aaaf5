using RectificationModel;

namespace NoticeConsole.Output;

/// <summary>The part of a line of text around a place, and a line of markers under the place, both as wide as a terminal prints them.</summary>
internal sealed record Excerpt(string Line, string Marker)
{
    // A paragraph of a notice is one line of hundreds of characters.
    private const int Before = 16;
    private const int Most = 36;

    /// <summary>The excerpt; null where the place has no text on its line.</summary>
    public static Excerpt? Of(string source, TextSpan span)
    {
        int lineStart = span.Start == 0 ? 0 : source.LastIndexOf('\n', span.Start - 1) + 1;
        int lineEnd = source.AsSpan(span.Start).IndexOfAny('\r', '\n') is int length and >= 0 ? span.Start + length : source.Length;
        if (lineStart >= lineEnd)
        {
            return null;
        }

        int start = Whole(source, Math.Max(lineStart, span.Start - Before));
        int end = Whole(source, Math.Min(lineEnd, Math.Max(start + Most, Math.Min(span.End, span.Start + Most))));
        string head = start > lineStart ? "…" : "";
        string line = head + Printable(source[start..end]) + (end < lineEnd ? "…" : "");
        int indent = head.Length + TextWidth.Of(Printable(source[start..Math.Max(start, Math.Min(span.Start, end))]));
        int width = Math.Max(1, TextWidth.Of(Printable(source[Math.Min(span.Start, end)..Math.Max(Math.Min(span.Start, end), Math.Min(span.End, end))])));
        return new(line, new string(' ', indent) + new string('^', width));
    }

    // A supplementary character is not cut in two.
    private static int Whole(string source, int at) => at > 0 && at < source.Length && char.IsLowSurrogate(source[at]) ? at - 1 : at;

    // A tab or control character would move the marker or the terminal.
    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
