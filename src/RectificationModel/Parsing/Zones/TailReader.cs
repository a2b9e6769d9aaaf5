using RectificationModel.Language;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>Reads a notice's end from below: notes, the date, the signers, the attachments.</summary>
internal static class TailReader
{
    private const int MostSigners = 6;
    private const int MostAttachments = 40;

    public static void Read(CleanText text, LabelVocabulary labels, int start, ref int end, ref Zones zones)
    {
        int notes = end;
        int floor = Math.Max(start, end - 6);
        while (end > floor && IsNote(text[end - 1]))
        {
            end--;
        }

        zones.Notes = end..notes;
        TakeAttachments(text, labels, start, ref end, ref zones);
        if (end > start && TitleWording.IsWholeDay(text[end - 1]))
        {
            zones.Date = --end;
        }

        TakeSigners(text, labels, start, ref end, ref zones);
        if (zones.Date is null && zones.Signers.End.Value == zones.Signers.Start.Value && zones.Notes.End.Value > zones.Notes.Start.Value && zones.Attachments.End.Value == 0)
        {
            // Brackets at the end of a text that nobody signs are prose like any other.
            end = notes;
            zones.Notes = default;
            return;
        }

        TakeAttachments(text, labels, start, ref end, ref zones);
    }

    private static void TakeSigners(CleanText text, LabelVocabulary labels, int start, ref int end, ref Zones zones)
    {
        int last = end;
        while (end > start && last - end < MostSigners && SignerWording.IsSignerLine(text[end - 1]))
        {
            end--;
        }

        // A long name broken over two lines: its first half alone is no organ.
        if (last - end == 1 && end > start && SignerWording.IsFirstHalf(text[end - 1], text[end], labels))
        {
            end--;
        }

        zones.Signers = end..last;
    }

    private static void TakeAttachments(CleanText text, LabelVocabulary labels, int start, ref int end, ref Zones zones)
    {
        if (zones.Attachments.End.Value > zones.Attachments.Start.Value)
        {
            return;
        }

        for (int line = end - 1; line >= Math.Max(start, end - MostAttachments); line--)
        {
            ReadOnlySpan<char> own = text[line];
            Opening opening = OpeningReader.Read(own, labels);
            if (opening.Kind == OpeningKind.Label && opening.Label == LabelKind.Attachment)
            {
                zones.Attachments = line..end;
                end = line;
                return;
            }

            // A signature is no attachment.
            if (TitleWording.IsWholeDay(own) || SignerWording.IsSignerLine(own))
            {
                return;
            }

            // Items are short lines, numbered as a rule; anything else ends the search.
            if (own.Contains('。') || own.Length > 80 || opening.Kind is not (OpeningKind.Ordinal or OpeningKind.None))
            {
                return;
            }
        }
    }

    private static bool IsNote(ReadOnlySpan<char> line) =>
        (line[0] is '（' or '(' && line[^1] is '）' or ')' && line.Length > 4 && !(OrdinalText.TryRead(line, out OrdinalText ordinal) && ordinal.Length < line.Length && ordinal.Length < 5))
        || line.StartsWith("抄送") || line.StartsWith("主题词");
}
