using System.Globalization;

namespace RectificationModel.Rendering.Markdown;

/// <summary>All issues of a notice as a table, a row each.</summary>
internal static class LedgerTable
{
    public static void Write(MarkdownContext context)
    {
        NoticeLabels labels = context.Options.Labels;
        List<string> rows = [];
        foreach (RectificationIssue issue in context.Notice.Issues())
        {
            string parties = string.Join("、", issue.Responsible.Select(static party => party.Name));
            rows.Add(Row(issue.Ordinal?.Text ?? "", issue.Heading, issue.Progress?.Label ?? "", issue.Deadline?.Text ?? "", parties, Measures(issue).ToString(CultureInfo.InvariantCulture)));
        }

        if (rows.Count > 0)
        {
            string head = Row("序号", "问题", labels.Progress, labels.Deadline, labels.Responsible, "措施");
            context.WriteMarkdown(string.Join(context.Options.NewLine, [head, "| --- | --- | --- | --- | --- | ---: |", .. rows]));
        }
    }

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells.Select(MarkdownText.Escape))} |";

    // Those of the issue itself and of its parts, which may nest to any depth.
    private static int Measures(RectificationIssue issue)
    {
        int count = 0;
        Stack<ValueList<Block>> open = new([issue.Blocks]);
        while (open.TryPop(out ValueList<Block> blocks))
        {
            foreach (Block block in blocks)
            {
                count += block is RectificationMeasure ? 1 : 0;
                if (block is LabelledPart part)
                {
                    open.Push(part.Blocks);
                }
            }
        }

        return count;
    }
}
