using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>What follows a heading that has no text of its own yet belongs under it, unless a blank line parts them.</summary>
internal static class BareHeading
{
    /// <summary>Whether such a heading stands above a line.</summary>
    public static bool IsAbove(CleanText text, int start, int line)
    {
        int above = line - 1;
        return above >= start && !IsParted(text, above, line) && IsBare(text[above], text.Lines[above].Opening);
    }

    // Two blank lines are no more than a break where with fewer the line would run on from the one above it.
    private static bool IsParted(CleanText text, int above, int line)
    {
        TextLine own = text.Lines[line];
        return own.BlankLinesBefore is > 0 and < TextLine.PartBreak
            && !(own.BlankLinesBefore == TextLine.LineBreak && new LineJoiner(text.Width).Joins(text[above], text.Lines[above], text[line], own with { BlankLinesBefore = 1 }));
    }

    private static bool IsBare(ReadOnlySpan<char> line, Opening opening)
    {
        // 1. may as well be a measure, which needs nothing under it.
        if (opening is not { Kind: OpeningKind.Ordinal, Style: OrdinalStyle.Chinese or OrdinalStyle.ChineseParenthesized, Label: null })
        {
            return opening.Label is not null && opening.Length == line.Length;
        }

        Node heading = default;
        QuoteScanner scanner = new(line);
        scanner.StepTo(opening.Length);
        return HeadingReader.Read(ref heading, 0, line, opening.Length, NoticeParserOptions.Default, ref scanner) == line.Length;
    }
}
