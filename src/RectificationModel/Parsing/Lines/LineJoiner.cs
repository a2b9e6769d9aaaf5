using System.Buffers;
using RectificationModel.Language;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Lines;

/// <summary>Decides whether a line goes on in the next: a break inside a sentence is no end of a paragraph.</summary>
internal readonly struct LineJoiner(WrapWidth width)
{
    private static readonly SearchValues<char> MayNotBegin = SearchValues.Create("，。、；：！？）》〉”’】」』,;:!?)]%％");
    private static readonly SearchValues<char> MayNotEnd = SearchValues.Create("，、（《〈“‘【「『,([");

    // What goes on with a figure: 28 | 人次, 1.3万 | 余次, 2023 | 年.
    private static readonly SearchValues<char> CountedBy = SearchValues.Create("年月日余多個个项項件次人名户戶元万亿亩畝吨噸米公平立处處家场期份条條起套台座辆篇批宗笔倍%％");

    private const int LongLine = 24;

    // What a broken heading or title of a document goes on with.
    private const int LongestRest = 60;

    public bool Joins(ReadOnlySpan<char> last, in TextLine lastLine, ReadOnlySpan<char> next, in TextLine nextLine) =>
        nextLine.BlankLinesBefore < TextLine.LineBreak && GoesOn(last, lastLine, next, nextLine) && !Debris.SpansBreak(last, next);

    private bool GoesOn(ReadOnlySpan<char> last, in TextLine lastLine, ReadOnlySpan<char> next, in TextLine nextLine)
    {
        bool full = width.IsFull(last[^lastLine.LastPiece..]);
        if (MayNotBegin.Contains(next[0]) && !(next[0] is '：' or ':' && (next.Length == 1 || PageFurniture.IsFurniture($"{last}："))))
        {
            return true;
        }

        if (nextLine.Opening.Kind != OpeningKind.None || IsTail(next) && !(full && IsOpenEnd(last) && !Organs.IsOrgan(last)) || IsWhole(last, lastLine.Opening, next))
        {
            return false;
        }

        // The border of a table's cell; 二、整改目标 at the end of a line.
        if (last[^1] == '|' || Zones.LostBreaks.HeadingAtEnd(last, OpeningVocabulary.Default) is not null)
        {
            return false;
        }

        if (MayNotEnd.Contains(last[^1]))
        {
            return true;
        }

        if (CharClass.EndsSentence(last[^1]))
        {
            return full && nextLine.BlankLinesBefore == 0 && lastLine.Indented && !nextLine.Indented;
        }

        return (char.IsDigit(last[^1]) || last[^1] is '万' or '亿') && CountedBy.Contains(next[0])
            || full && nextLine.BlankLinesBefore <= 1 && (last[^1] is not ('：' or ':') || char.IsDigit(next[0]))
            || last[^1] is '：' or ':' && char.IsAsciiDigit(next[0]) && Facts.ContactLabels.EndsInLabel(last[..^1])
            || OpensQuote(last, '《', '》', next[..Math.Min(next.Length, LongestRest)])
            || IsOpenSentence(last, lastLine, nextLine)
            || IsOpenProblem(last, lastLine.Opening, next)
            || IsOpenHeading(last, lastLine.Opening, next);
    }

    // 配合单位：…市市场监督 | 管理局: a page broke the name.
    private static bool IsOpenEnd(ReadOnlySpan<char> last) => !CharClass.EndsSentence(last[^1]) && last[^1] is not ('：' or ':') && !TitleReader.EndsInGenre(last);

    // A title that fills its line, and a heading with all that it needs, over a line of prose.
    private static bool IsWhole(ReadOnlySpan<char> last, Opening opening, ReadOnlySpan<char> next)
    {
        if (opening.Kind == OpeningKind.None)
        {
            return last.StartsWith("关于") && TitleReader.EndsInGenre(last) || next.StartsWith("关于") && Zones.SignerWording.IsSignerLine(last);
        }

        ReadOnlySpan<char> heading = last[opening.Length..];
        bool named = heading.EndsWith("问题") && (heading.StartsWith("关于") || heading.StartsWith("针对") || heading[0] == '“');
        return opening.Kind == OpeningKind.Ordinal && named && heading.Count('“') == heading.Count('”') && next.IndexOf('。') >= 0 && !HeadingGoesOn(next);
    }

    // 关于…问题 | 整改不力的问题。…
    private static bool HeadingGoesOn(ReadOnlySpan<char> next) => next[..Math.Max(0, next.IndexOf('。'))] is var sentence && (sentence.EndsWith("问题") || sentence.EndsWith("问题的整改"));

    // 关于…闲 | 置的问题, “…不透明，村务公开‘半 | 遮半掩’”的问题: a heading that lacks its end, which the next line brings.
    private static bool IsOpenHeading(ReadOnlySpan<char> last, Opening opening, ReadOnlySpan<char> next)
    {
        ReadOnlySpan<char> heading = last[opening.Length..];
        bool about = opening.Kind == OpeningKind.Ordinal && (heading.StartsWith("关于") || heading.StartsWith("针对")) && !heading.Contains("问题", StringComparison.Ordinal);
        ReadOnlySpan<char> start = next[..Math.Min(next.Length, LongestRest)];
        return about && start.Contains("问题", StringComparison.Ordinal) || opening.Kind == OpeningKind.Ordinal && OpensQuote(heading, '“', '”', start);
    }

    // 反馈问题：…3家采石企业 | 未退出，生态修复滞后: the value of such a label is one problem, and what follows is no sentence of its own.
    private static bool IsOpenProblem(ReadOnlySpan<char> last, Opening opening, ReadOnlySpan<char> next) =>
        opening is { Kind: OpeningKind.Label, Label: LabelKind.Problem or LabelKind.Task } && opening.Length < last.Length && next.Contains('，') && !next.Contains('。') && next.Length <= LongLine;

    private static bool OpensQuote(ReadOnlySpan<char> last, char open, char close, ReadOnlySpan<char> next) => last.LastIndexOf(open) > last.LastIndexOf(close) && next.IndexOfAny(open, close) is int at and >= 0 && next[at] == close;

    // A paragraph with a finished sentence, or a measure, that stops in the middle of the next.
    private static bool IsOpenSentence(ReadOnlySpan<char> last, in TextLine lastLine, in TextLine nextLine)
    {
        if (nextLine.Indented && !lastLine.Indented || last[^1] is '：' or ':')
        {
            return false;
        }

        // An indented paragraph of some length whose next line is not indented stops in the middle as well.
        bool goesOn = lastLine.Indented && !nextLine.Indented && last.Length >= LongLine && last.Contains('，');
        return goesOn || HasFinishedSentence(last) || lastLine.Opening.Kind == OpeningKind.Marker && last.Contains('，');
    }

    // A 。 outside quotes and brackets.
    private static bool HasFinishedSentence(ReadOnlySpan<char> text)
    {
        int depth = 0;
        foreach (char c in text)
        {
            switch (c)
            {
                case '“' or '《' or '（' or '(' or '‘':
                    depth++;
                    break;
                case '”' or '》' or '）' or ')' or '’':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '。' when depth == 0:
                    return true;
            }
        }

        return false;
    }

    // A signature or its date, a note in brackets: lines of their own at a notice's end.
    private static bool IsTail(ReadOnlySpan<char> line) =>
        Organs.IsOrgan(line) || line.Length <= 14 && line[^1] == '日' && line.Contains('年') || line[0] is '（' or '(' && line[^1] is '）' or ')';
}
