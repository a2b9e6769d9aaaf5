using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>What follows a heading that has no text of its own yet belongs under it, unless a blank line parts them.</summary>
internal static class BareHeading
{
    /// <summary>Whether such a heading stands above a line; the time limit and the names of an issue are no text of its own either.</summary>
    public static bool IsAbove(CleanText text, OpeningVocabulary labels, int start, int line)
    {
        int above = line - 1;
        while (above > start && text.Lines[above].Opening is { Kind: OpeningKind.Label, Label: >= LabelKind.State and < LabelKind.PublicPeriod })
        {
            above--;
        }

        bool parted = text.Lines[line].BlankLinesBefore is > 0 and < TextLine.PartBreak;
        return above >= start && !parted && IsBare(text[above], text.Lines[above].Opening, hasFields: above < line - 1);
    }

    private static bool IsBare(ReadOnlySpan<char> line, Opening opening, bool hasFields)
    {
        // 1. may as well be a measure, which needs nothing under it.
        if (opening is not { Kind: OpeningKind.Ordinal, Style: OrdinalStyle.Chinese or OrdinalStyle.ChineseParenthesized, Label: null })
        {
            return opening.Label is LabelKind kind && opening.Length == line.Length && !(hasFields && FieldReader.IsField(kind));
        }

        Node heading = default;
        QuoteScanner scanner = new(line);
        scanner.StepTo(opening.Length);
        return HeadingReader.Read(ref heading, 0, line, opening.Length, NoticeParserOptions.Default, ref scanner) == line.Length;
    }
}
