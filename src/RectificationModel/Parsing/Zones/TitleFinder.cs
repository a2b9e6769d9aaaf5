using RectificationModel.Language;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>Finds the lines of the title: up to the line that ends in a genre, or one short line that speaks of rectification.</summary>
internal static class TitleFinder
{
    private const int MostLines = 5;

    /// <returns>The line behind the title; <paramref name="start"/> where there is none.</returns>
    public static int Find(CleanText text, OpeningVocabulary labels, int start, int end)
    {
        int last = Math.Min(end, start + MostLines);
        for (int line = start; line < last; line++)
        {
            ReadOnlySpan<char> own = text[line];
            Opening opening = text.Lines[line].Opening;
            if (!TitleWording.MayBeTitle(own) || opening.Kind is OpeningKind.Ordinal or OpeningKind.Marker || opening is { Label: < LabelKind.PublicPeriod, MarkSpan.Length: > 0 })
            {
                break;
            }

            if (TitleReader.EndsInGenre(own) && (own.Length > 4 || line > start))
            {
                return line + 1 < end && (TitleWording.GoesOn(text[line + 1]) || EndsBelow(text, start, line + 1)) ? line + 2 : line + 1;
            }
        }

        return start < end && IsBareTitle(text[start], labels) ? start + 1 : start;
    }

    // …督察报告 | 第五十二项整改任务销号公示: the genre stands on the next line; a title printed twice is none of this kind.
    private static bool EndsBelow(CleanText text, int start, int line) =>
        text.Lines[line].BlankLinesBefore == 0 && text.Lines[line].Opening.Kind == OpeningKind.None && TitleWording.MayBeTitle(text[line]) && TitleReader.EndsInGenre(text[line])
            && text[line].Length > 4 && text[line][0] == '第' && !text[line].SequenceEqual(text[start]);

    /// <summary>A title printed a second time is furniture.</summary>
    /// <returns>Whether it was one.</returns>
    public static bool DropRepeat(CleanText text, Range title, int start)
    {
        int end = text.Lines.Length;
        if (start >= end || text[start][0] != text[title.Start.Value][0])
        {
            return false;
        }

        string own = Joined(text, title.Start.Value, title.End.Value);
        for (int last = start + 1; last <= Math.Min(end, start + MostLines); last++)
        {
            if (text[last - 1].Length > own.Length * 2)
            {
                return false;
            }

            if (Joined(text, start, last) == own)
            {
                for (int line = last - 1; line >= start; line--)
                {
                    text.SetAside(line);
                }

                return true;
            }
        }

        return false;
    }

    // 中共…党组巡察整改情况: no genre, yet on a line of its own above the first paragraph; …整改工作领导小组办公室 signs.
    private static bool IsBareTitle(ReadOnlySpan<char> line, OpeningVocabulary labels) =>
        line.Length is >= 6 and <= 60 && TitleWording.MayBeTitle(line) && OpeningReader.Read(line, labels).Kind == OpeningKind.None
            && line.Contains("整改", StringComparison.Ordinal) && !Organs.IsOrgan(line);

    private static string Joined(CleanText text, int start, int end)
    {
        System.Text.StringBuilder joined = new();
        for (int line = start; line < end; line++)
        {
            foreach (char c in text[line])
            {
                if (!CharClass.IsWhite(c))
                {
                    joined.Append(c);
                }
            }
        }

        return joined.ToString();
    }
}
