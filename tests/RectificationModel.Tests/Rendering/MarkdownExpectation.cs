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
            string caption = notice.AttachmentsCaption is string own ? Labelled(own) : "附件：";
            lines.AddRange(caption.AsSpan().Trim().IsEmpty ? [] : [("p", caption)]);
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
                    bool alone = part.LabelEnd is null ? part.Ordinal is not null : part.LabelEnd == "\n";
                    bool bracketed = part.Label.Length > 0 && part.Label[^1] is '】' or '］' or ']';
                    string label = $"{part.Ordinal}{part.Label}{(part.LabelEnd == "\n" ? "" : part.LabelEnd) ?? (alone || bracketed ? "" : "：")}";
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
        if (issue.Progress is { Place: ProgressPlace.Heading } bracketed)
        {
            lines.Add(("item", Labelled("整改进度") + bracketed.Label));
        }

        // A number that opens a form stands before the heading and is no place of a field.
        int passed = issue.Caption is not null && issue.Blocks is [LabelledPart { Label: "问题编号" or "编号" or "问题序号", Ordinal: null }, ..] ? -Size(issue.Blocks[0]) : 0;
        List<(int After, Action Write)> fields = [.. Fields(lines, issue).OrderBy(field => field.After)];
        foreach (Block block in issue.Blocks)
        {
            WriteDue(fields, passed);
            Blocks(lines, [block], level + 1);
            passed += Size(block);
        }

        WriteDue(fields, int.MaxValue);
    }

    private static int Size(Block block) => block is LabelledPart part ? 1 + part.Blocks.Sum(Size) : 1;

    private static void WriteDue(List<(int After, Action Write)> fields, int passed)
    {
        foreach ((int _, Action write) in fields.Where(field => field.After <= passed))
        {
            write();
        }

        fields.RemoveAll(field => field.After <= passed);
    }

    private static IEnumerable<(int After, Action Write)> Fields(List<(string Kind, string Text)> lines, RectificationIssue issue)
    {
        if (issue.Progress is { Place: ProgressPlace.Lead } lead)
        {
            yield return (0, () => lines.Add(("item", Labelled(lead.Caption ?? "整改进度") + lead.Label)));
        }

        if (issue.Deadline is Deadline deadline)
        {
            yield return (deadline.After ?? 0, () => lines.Add(("item", Labelled(deadline.Caption ?? "整改时限") + deadline.Text)));
        }

        for (int i = 0; i < issue.Responsible.Count; i++)
        {
            ResponsibleParty party = issue.Responsible[i];
            ResponsibleParty? last = i > 0 ? issue.Responsible[i - 1] : null;
            bool goesOn = last is not null && last.Role == party.Role && last.Caption == party.Caption && last.After == party.After;
            yield return (party.After ?? 0, () => Party(lines, party, goesOn));
        }

        if (issue.Progress is { Place: ProgressPlace.End } end)
        {
            yield return (end.After ?? int.MaxValue, () => lines.Add(("item", Labelled(end.Caption ?? "整改进度") + end.Label)));
        }
    }

    private static void Party(List<(string Kind, string Text)> lines, ResponsibleParty party, bool goesOn)
    {
        string role = party.Role switch { ResponsibleRole.Leader => "责任领导", ResponsibleRole.Lead => "牵头单位", ResponsibleRole.Supporting => "配合单位", ResponsibleRole.Verifier => "验收单位", _ => "责任单位" };
        lines.Add(("item", goesOn ? $"{lines[^1].Text}、{party.Name}" : Labelled(party.Caption ?? role) + party.Name));
        if (goesOn)
        {
            lines.RemoveAt(lines.Count - 2);
        }
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
