using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>Reads a heading from what stands behind an ordinal: up to the first 。 outside quotes, with a state in brackets.</summary>
internal static class HeadingReader
{
    private const int LongestStatedHeading = 160;

    /// <returns>The place in the line behind the heading and its final mark.</returns>
    public static int Read(ref Node node, int lineStart, ReadOnlySpan<char> text, int content, NoticeParserOptions options, ref QuoteScanner scanner)
    {
        int end = EndsInState(text, content, options) ? text.Length : End(text, content, options.Openings, node, ref scanner);
        bool marked = end < text.Length && text[end] is '。' or '：' or ':' or '！' or '？' or '．' or '.' or '|' or '；' or ';';
        int next = end + (marked ? 1 : 0);
        scanner.StepTo(next);
        node.End = new(lineStart + end, next - end);

        int textEnd = TrimEnd(text, content, end);
        if (StateInBrackets.AtEnd(text[content..textEnd], options.Progress) is TextSpan inner)
        {
            node.State = new(lineStart + content + inner.Start, inner.Length);
            textEnd = TrimEnd(text, content, content + inner.Start);
        }
        else if (marked && StateInBrackets.AtStart(text[next..], options.Progress) is TextSpan behind)
        {
            node.State = new(lineStart + next + behind.Start, behind.Length);
            next += behind.End;
            scanner.StepTo(next);
        }

        node.Text = new(lineStart + content, textEnd - content);
        return next;
    }

    // A state in brackets closes a heading, however many sentences it has.
    private static bool EndsInState(ReadOnlySpan<char> text, int content, NoticeParserOptions options) =>
        text.Length - content <= LongestStatedHeading && StateInBrackets.AtEnd(text[content..], options.Progress) is not null;

    private static int End(ReadOnlySpan<char> text, int content, OpeningVocabulary labels, in Node node, ref QuoteScanner scanner)
    {
        for (int at = Next(text, scanner.Position); at < text.Length; at = Next(text, at + 1))
        {
            scanner.StepTo(at);
            if (!scanner.Outside)
            {
                continue;
            }

            switch (text[at])
            {
                case '！' or '？':
                    return at;
                case '。' or '.' when InlineOpening.EndsSentence(text, at):
                    return at;
                case '|' when at == text.Length - 1 || OpeningReader.TryReadLabel(text[(at + 1)..].TrimStart(), labels, out _):
                    return at;
                case '；' or ';' when NextFollows(text, at, node):
                    return at;
                case '：' or ':' when ColonEnds(text, content, at):
                    return at;
                case '一' when at > content && EndsHeading(text[content..at]) && MarkerReader.TryRead(text[at..], out _, out int value) && value == 1:
                    return at;
                case '（' or '(' when at > content && OpeningReader.TryReadLabel(text[at..], labels, out _):
                    return at;
                case '（' or '(' or '1' when at > content && IsGlued(text, content, at):
                    return at;
                case char c when CharClass.IsWhite(c) && at > content && (ProblemWording.IsProblem(text[content..at].TrimEnd()) || HeadingFollows(text, at)):
                    return at;
            }
        }

        return text.Length;
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !CharClass.MayEndHeading(text[at]))
        {
            at++;
        }

        return at;
    }

    // （1）加密巡查；（2）补齐记录; the next of a list need not begin a line.
    private static bool NextFollows(ReadOnlySpan<char> text, int at, in Node node) =>
        at == text.Length - 1 || CharClass.IsWhite(text[at + 1]) && HeadingFollows(text, at + 1) || OrdinalText.TryRead(text[OpeningReader.SkipSpace(text, at + 1)..], out OrdinalText next) && next.Style == node.Style && next.Value == node.Value + 1;

    // 二、反馈问题整改情况 （一）关于…: headings that a lost break left in one line.
    private static bool HeadingFollows(ReadOnlySpan<char> text, int at) =>
        OrdinalText.TryRead(text[OpeningReader.SkipSpace(text, at)..], out OrdinalText next) && next.Style is OrdinalStyle.Chinese or OrdinalStyle.ChineseParenthesized;

    // 二、整改落实情况（一）…方面1、关于…: headings that nothing sets apart; the one above ends in a word for what is listed, or the one below begins as problems do, and it is the first.
    private static bool IsGlued(ReadOnlySpan<char> text, int content, int at) =>
        OrdinalText.TryRead(text[at..], out OrdinalText next) && next.Value == 1 && next.Style is OrdinalStyle.ChineseParenthesized or OrdinalStyle.Arabic
        && at + next.Length < text.Length && text[at + next.Length] is '“' or > '\u2e7f'
        && (text[content..at].EndsWith("情况") || text[content..at].EndsWith("方面") || text[content..at].EndsWith("进展") || text[(at + next.Length)..].StartsWith("针对“") || text[(at + next.Length)..].StartsWith("关于"));

    // 关于…的问题：一是…; 问题一：… goes on.
    private static bool ColonEnds(ReadOnlySpan<char> text, int content, int at) =>
        at > content && (at == text.Length - 1 || EndsHeading(text[content..at]) || MarkerReader.TryRead(text[(at + 1)..], out _, out _) || OrdinalText.TryRead(text[(at + 1)..], out _)
            || char.IsWhiteSpace(text[at + 1]) && ProblemWording.IsProblem(text[content..at]));

    private static bool EndsHeading(ReadOnlySpan<char> text) => text.EndsWith("问题") || text.EndsWith("方面") || text.EndsWith("的整改") || text.EndsWith("问题）");

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && CharClass.IsWhite(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
