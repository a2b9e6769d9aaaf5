namespace RectificationModel.Rendering.Text;

/// <summary>What stands above the body.</summary>
internal static class HeadText
{
    public static void Write(RectificationNotice notice, LineWriter lines)
    {
        lines.Line(notice.Classification ?? "");
        lines.Line(notice.DocumentNumber ?? "");
        WriteAll(notice.Title.Lines, lines);
        WriteAll(notice.Title.Notes, lines);
        lines.Gap();
        if (!notice.Addressees.IsEmpty)
        {
            lines.Line($"{string.Join("、", notice.Addressees)}：");
        }

        WriteAll(notice.Preamble, lines);
    }

    public static void WriteAll(ValueList<string> texts, LineWriter lines)
    {
        foreach (string text in texts)
        {
            lines.Line(text);
        }
    }
}
