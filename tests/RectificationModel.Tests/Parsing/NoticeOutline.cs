using System.Text;

namespace RectificationModel.Tests.Parsing;

/// <summary>A notice's body as a few lines that can be read at a glance: § section, ! issue, # part, - measure, and prose bare.</summary>
internal static class NoticeOutline
{
    public static string Of(RectificationNotice notice)
    {
        StringBuilder lines = new();
        Write(notice.Body, "", lines);
        return lines.ToString().TrimEnd('\n');
    }

    private static void Write(ValueList<Block> blocks, string indent, StringBuilder lines)
    {
        foreach (Block block in blocks)
        {
            lines.Append(indent).Append(block.Accept(new Line())).Append('\n');
            Write(block.Children, indent + "  ", lines);
        }
    }

    private sealed class Line : BlockVisitor<string>
    {
        protected internal override string VisitParagraph(Paragraph paragraph) => paragraph.Text;

        protected internal override string VisitSection(Section section) => $"§ {section.Ordinal}|{section.Heading}|{section.HeadingEnd}";

        protected internal override string VisitIssue(RectificationIssue issue)
        {
            string progress = issue.Progress is ProgressState state ? $" [{state.Caption}{state.Label}={state.Completion} {state.Place}]" : "";
            string deadline = issue.Deadline is Deadline limit ? $" <{limit.Caption}{limit.Text}>" : "";
            string parties = string.Concat(issue.Responsible.Select(p => $" {{{p.Caption}{p.Role}:{p.Name}}}"));
            return $"! {issue.Caption}{issue.Ordinal}|{issue.Heading}|{issue.HeadingEnd}{progress}{deadline}{parties}";
        }

        protected internal override string VisitPart(LabelledPart part) => $"# {part.Ordinal}|{part.Label}|{part.LabelEnd?.Replace("\n", "↵", StringComparison.Ordinal)}";

        protected internal override string VisitMeasure(RectificationMeasure measure) => $"- {measure.Marker}|{measure.Text}";
    }
}
