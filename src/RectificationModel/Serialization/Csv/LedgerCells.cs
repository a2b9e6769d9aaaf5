using System.Globalization;

namespace RectificationModel.Serialization.Csv;

/// <summary>What stands in the cells of the usual columns.</summary>
internal static class LedgerCells
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Sections(NoticeCsvRow row) => string.Join(" / ", row.Sections.Select(section => section.Ordinal?.Text + section.Heading));

    public static string Parties(NoticeCsvRow row, ResponsibleRole role) => string.Join('、', row.Issue.Responsible.Where(party => party.Role == role).Select(party => party.Name));

    public static int MeasureCount(RectificationIssue issue) => OwnBlocks.Of(issue).Count(own => own.Block is RectificationMeasure);

    public static string Measures(RectificationIssue issue) =>
        string.Join('\n', OwnBlocks.Of(issue).Select(own => own.Block).OfType<RectificationMeasure>().Select(measure => measure.Marker + measure.Text));

    public static string Details(RectificationIssue issue)
    {
        List<string> lines = [];
        LabelledPart? last = null;
        foreach ((LabelledPart? part, Block block) in OwnBlocks.Of(issue))
        {
            if (block is Paragraph paragraph)
            {
                lines.Add(part is null || ReferenceEquals(part, last) ? paragraph.Text : $"{part.Label}：{paragraph.Text}");
                last = part;
            }
        }

        return string.Join('\n', lines);
    }
}
