using System.Buffers;
using System.Globalization;
using RectificationModel.Parsing;

namespace RectificationModel.Validation.Rules;

/// <summary>RN1011: no runs of spaces that move a text to its place. The usual indent of two characters is none.</summary>
public sealed class AvoidLayoutSpaces() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("不用空格排版", "Do not place text with spaces"),
        new("用{0}个空格排版：请删去，改用段落缩进或对齐。", "{0} spaces put the text in its place: remove them and use indentation or alignment.")),
    RuleBasis.Practice,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1011";

    // Two ideographic spaces, or four of half width, are the indent of a paragraph.
    private const int Indent = 4;

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0\u3000\t");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Source is NoticeParseResult source)
        {
            CheckSource(context, source);
            return;
        }

        foreach (NoticeText text in context.Texts)
        {
            foreach (TextSpan run in text.Text.AsSpan().ContainsAny(Spaces) ? Runs(text.Text) : [])
            {
                context.Report(text.Path, run, [Count(run)]);
            }
        }
    }

    // The runs and the segments are walked through side by side.
    private static void CheckSource(NoticeRuleContext context, NoticeParseResult source)
    {
        ValueList<SourceSegment> segments = source.Segments;
        int next = 0;
        foreach (TextSpan run in Runs(source.Source))
        {
            while (next < segments.Count && segments[next].Span.End <= run.End && !(segments[next].Kind == SegmentKind.Artefact && segments[next].Span.Overlaps(run)))
            {
                next++;
            }

            int owner = next;
            while (owner < segments.Count && segments[owner].Path is null && segments[owner].Kind == SegmentKind.WhiteSpace)
            {
                owner++;
            }

            if (owner < segments.Count && segments[owner].Path is NoticePath path && path.Parent?.Name != "attachments")
            {
                context.ReportSource(run, path, [Count(run)], fixes: [new(run, IsLineStart(source.Source, run.Start) ? "" : " ")]);
            }
        }
    }

    /// <summary>Runs of spaces on one line, broader than an indent and followed by text.</summary>
    private static IEnumerable<TextSpan> Runs(string text)
    {
        for (int start = Next(text, 0); start < text.Length; start = Next(text, start))
        {
            int end = start;
            int columns = 0;
            while (end < text.Length && Columns(text[end]) is > 0 and int width)
            {
                columns += width;
                end++;
            }

            if ((columns > Indent || (columns == Indent && !IsLineStart(text, start) && !PadsLabel(text, start, end))) && end < text.Length && text[end] is not ('\n' or '\r'))
            {
                yield return TextSpan.FromBounds(start, end);
            }

            start = Math.Min(end + 1, text.Length);
        }
    }

    private static int Next(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAny(Spaces);
        return found < 0 ? text.Length : from + found;
    }

    // 地　　址： the two characters of a label are spread to the width of four.
    private static bool PadsLabel(string text, int start, int end) =>
        IsLineStart(text, start - 1) && end + 1 < text.Length && char.IsLetter(text[end]) && text[end + 1] is '：' or ':';

    private static bool IsLineStart(string text, int place) => place == 0 || text[place - 1] is '\n' or '\r' or '\uFEFF';

    private static int Columns(char c) => c switch { ' ' or '\u00A0' => 1, '\u3000' => 2, '\t' => Indent, _ => 0 };

    private static string Count(TextSpan run) => run.Length.ToString(CultureInfo.InvariantCulture);
}
