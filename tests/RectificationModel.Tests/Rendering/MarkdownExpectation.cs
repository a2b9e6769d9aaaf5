using RectificationModel.Rendering;

namespace RectificationModel.Tests.Rendering;

/// <summary>The outline and the texts of a notice, told from the model alone, in the order in which Markdown shows them.</summary>
internal static class MarkdownExpectation
{
    public static IEnumerable<(string Kind, string Text)> Of(RectificationNotice notice)
    {
        List<(string Kind, string Text)> lines = [];
        Paragraphs(lines, [notice.Classification ?? "", notice.DocumentNumber ?? ""]);
        bool titled = !notice.Title.Lines.IsEmpty;
        if (titled)
        {
            lines.Add(("h1", string.Concat(notice.Title.Lines)));
        }

        Paragraphs(lines, notice.Title.Notes);
        Paragraphs(lines, notice.Addressees.IsEmpty ? [] : [string.Join("、", notice.Addressees) + "："]);
        Paragraphs(lines, notice.Preamble);
        Blocks(lines, notice.Body, titled ? 2 : 1);
        Paragraphs(lines, notice.Closing);
        if (!notice.Attachments.IsEmpty)
        {
            lines.Add(("p", "附件："));
            lines.AddRange(notice.Attachments.Select(item => item.Length == 0 ? ("item", "") : ("item", item)));
        }

        string date = notice.Signature?.DateText ?? (notice.Signature?.Date is DateOnly day ? $"{day.Year}年{day.Month}月{day.Day}日" : "");
        Paragraphs(lines, [string.Join("\n", (notice.Signature?.Signers ?? []).Append(date).Where(line => !string.IsNullOrWhiteSpace(line)))]);
        Paragraphs(lines, notice.Notes);
        return lines.Where(line => line.Kind != "item" || line.Text.Length > 0);
    }

    private static void Paragraphs(List<(string Kind, string Text)> lines, IEnumerable<string> texts) => lines.AddRange(texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => ("p", text)));

    private static void Blocks(List<(string Kind, string Text)> lines, IEnumerable<Block> blocks, int level)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Paragraphs(lines, [paragraph.Text]);
                    break;
                case RectificationMeasure measure:
                    Paragraphs(lines, [measure.Marker + measure.Text]);
                    break;
                case LabelledPart part:
                    bool alone = part.Ordinal is not null && part.LabelEnd is null;
                    bool bracketed = part.Label.Length > 0 && part.Label[^1] is '】' or '］' or ']';
                    string label = $"{part.Ordinal}{part.Label}{part.LabelEnd ?? (alone || bracketed ? "" : "：")}";
                    bool runsIn = !alone && part.Blocks.AsSpan() is [Paragraph, ..];
                    Paragraphs(lines, [runsIn ? label + ((Paragraph)part.Blocks[0]).Text : label]);
                    Blocks(lines, part.Blocks.Skip(runsIn ? 1 : 0), level);
                    break;
                case RectificationIssue issue:
                    Issue(lines, issue, level);
                    break;
                case Section section:
                    Heading(lines, $"{section.Ordinal}{section.Heading}", level);
                    Blocks(lines, section.Blocks, level + 1);
                    break;
            }
        }
    }

    private static void Issue(List<(string Kind, string Text)> lines, RectificationIssue issue, int level)
    {
        Heading(lines, $"{issue.Ordinal}{(issue.Caption is string caption ? Labelled(caption) : "")}{issue.Heading}", level);
        if (issue.Progress is { Place: ProgressPlace.Lead or ProgressPlace.Heading } progress)
        {
            lines.Add(("item", Labelled(progress.Place == ProgressPlace.Lead ? progress.Caption ?? "整改进度" : "整改进度") + progress.Label));
        }

        int before = IssueOrder.Of(issue).BeforeFields.End.Value;
        Blocks(lines, issue.Blocks.Take(before), level + 1);
        if (issue.Deadline is Deadline deadline)
        {
            lines.Add(("item", Labelled(deadline.Caption ?? "整改时限") + deadline.Text));
        }

        for (int i = 0; i < issue.Responsible.Count; i++)
        {
            ResponsibleParty party = issue.Responsible[i];
            bool goesOn = i > 0 && issue.Responsible[i - 1].Role == party.Role && issue.Responsible[i - 1].Caption == party.Caption;
            string role = party.Role switch { ResponsibleRole.Leader => "责任领导", ResponsibleRole.Lead => "牵头单位", ResponsibleRole.Supporting => "配合单位", ResponsibleRole.Verifier => "验收单位", _ => "责任单位" };
            lines.Add(("item", goesOn ? $"{lines[^1].Text}、{party.Name}" : Labelled(party.Caption ?? role) + party.Name));
            if (goesOn)
            {
                lines.RemoveAt(lines.Count - 2);
            }
        }

        int own = issue.Blocks.TakeWhile(block => block is not Section && !(block is LabelledPart part && part.Blocks.AsSpan() is [.., Section])).Count();
        Blocks(lines, issue.Blocks.Take(own).Skip(before), level + 1);
        if (issue.Progress is { Place: ProgressPlace.End } end)
        {
            lines.Add(("item", Labelled(end.Caption ?? "整改进度") + end.Label));
        }

        Blocks(lines, issue.Blocks.Skip(own), level + 1);
    }

    private static void Heading(List<(string Kind, string Text)> lines, string text, int level)
    {
        if (level <= 6 || text.Length > 0)
        {
            lines.Add((level <= 6 ? $"h{level}" : "p", text));
        }
    }

    private static string Labelled(string caption) => caption + (caption.Length == 0 || caption[^1] is '|' or '】' or '］' or ']' or '：' or ' ' ? "" : "：");
}
