using System.Buffers;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>Gives back the line breaks at the borders of a notice's parts that conversion lost: before the first heading, before the date of the signature, and before a label of a form.</summary>
internal static class LostBreaks
{
    private const string Lead = "如下";
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");
    private static readonly SearchValues<char> YearStarts = SearchValues.Create("0123456789二〇");

    private const int LongestSignature = 60;

    // 十二、整改落实情况
    private const int LongestHeading = 14;
    private const int LeastBefore = 3;

    // So few lines may follow a signature.
    private const int MostNotes = 4;

    public static void Mend(CleanText text, OpeningVocabulary labels, int start)
    {
        bool hasSecond = StartsWithSecond(text, start);
        for (int line = start; line < text.Lines.Length && text.Lines[line].Opening.Kind == OpeningKind.None; line++)
        {
            if (FirstHeading(text[line], hasSecond) is int at)
            {
                text.BreakLine(line, at, labels);
                break;
            }
        }

        for (int line = start; line < text.Lines.Length; line++)
        {
            if (HeadingAtEnd(text[line], labels) is int at)
            {
                text.BreakLine(line, at, labels);
            }
        }

        if (ListInProse(text, start) is (int prose, int list))
        {
            text.BreakLine(prose, list, labels);
        }

        for (int last = text.Lines.Length - 1; last > Math.Max(start, text.Lines.Length - MostNotes); last--)
        {
            if (DateBehindSigners(text[last]) is int date)
            {
                text.BreakLine(last, date, labels);
                break;
            }
        }
    }

    // 仍有差距：一是…；二是…: where a text has no structure but a list within a paragraph, the list is its body.
    private static (int Line, int At)? ListInProse(CleanText text, int start)
    {
        (int Line, int At)? list = null;
        for (int line = start; line < text.Lines.Length; line++)
        {
            if (ZoneReader.StartsBody(text, line))
            {
                return null;
            }

            list ??= InlineOpening.ListStart(text[line]) is int at ? (line, at) : null;
        }

        return list;
    }

    // 现将整改情况报告如下：一、整改工作组织情况。… or any sentence before 一、 where 二、 follows.
    private static int? FirstHeading(ReadOnlySpan<char> line, bool hasSecond)
    {
        int lead = line.LastIndexOf(Lead);
        int at = lead + Lead.Length + 1;
        if (lead > 0 && at < line.Length && line[at - 1] is '：' or ':' or '。' && OrdinalText.TryRead(line[at..], out OrdinalText ordinal) && ordinal.Value == 1)
        {
            return at;
        }

        at = line.IndexOf("。一、") + 1;
        return at > 0 && (hasSecond || line[at..].Contains("。二、", StringComparison.Ordinal)) ? at : null;
    }

    /// <summary>Where in a line the label of a form stands that heads what follows: …未修复。二、整改目标.</summary>
    public static int? HeadingAtEnd(ReadOnlySpan<char> line, OpeningVocabulary labels)
    {
        if (CharClass.EndsSentence(line[^1]))
        {
            return null;
        }

        int from = Math.Max(0, line.Length - LongestHeading);
        int mark = line[from..].LastIndexOf('、') + from;
        int at = mark;
        while (at > from && Numerals.Contains(line[at - 1]))
        {
            at--;
        }

        return at > LeastBefore && at < mark && labels.Word(line[(mark + 1)..]) is not null ? at : null;
    }

    // The first line with a number of this rank has 二、: 一、 stands within a line above it.
    private static bool StartsWithSecond(CleanText text, int start)
    {
        for (int line = start; line < text.Lines.Length; line++)
        {
            if (text.Lines[line].Opening is { Kind: OpeningKind.Ordinal, Style: OrdinalStyle.Chinese } opening)
            {
                return opening.Value == 2;
            }
        }

        return false;
    }

    // 澄江市第三人民医院2023年9月28日
    private static int? DateBehindSigners(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSignature || line[^1] != '日')
        {
            return null;
        }

        int at = line.IndexOfAny(YearStarts);
        while (at > 0 && at < line.Length && !TitleWording.IsWholeDay(line[at..]))
        {
            int next = line[(at + 1)..].IndexOfAny(YearStarts);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return at > 0 && SignerWording.IsSignerLine(line[..at].TrimEnd()) ? at : null;
    }
}
