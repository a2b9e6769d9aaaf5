using RectificationModel.Facts;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>Reads a notice's end from below: notes, the date, the signers, the attachments.</summary>
internal readonly ref struct TailReader(CleanText text, OpeningVocabulary labels, int start)
{
    private const int MostNotes = 6;
    private const int MostSigners = 6;
    private const int LongestPurpose = 8;
    private const int MostAttachments = 40;

    public void Read(ref int end, ref Zones zones)
    {
        int last = end;
        int floor = Math.Max(start, end - MostNotes);
        while (end > floor && IsNote(text[end - 1]))
        {
            end--;
        }

        end = BehindDate(end, floor);

        int notes = end;
        zones.Notes = notes..last;
        TakeAttachments(ref end, ref zones);
        TakeSignature(ref end, ref zones);
        TakeAttachments(ref end, ref zones);
        if (end == notes && notes < last)
        {
            // Brackets at the end of a text that nobody signs are prose like any other.
            end = last;
            zones.Notes = default;
        }
    }

    // 2023年8月4日 | 联系人：…　电话：…: contacts below the date of a signature are notes.
    private int BehindDate(int end, int floor)
    {
        int contact = end;
        while (contact > floor && IsContact(text[contact - 1], labels))
        {
            contact--;
        }

        return contact > floor && contact < end && TitleWording.IsWholeDay(text[contact - 1]) && contact > start + 1 && SignerWording.IsSignerLine(text[contact - 2]) ? contact : end;
    }

    /// <summary>Whether a line opens with the label of a contact, or with what it is for (举报受理：县纪委 0700-5550101): behind a signature it is a note without brackets.</summary>
    public static bool IsContact(ReadOnlySpan<char> line, OpeningVocabulary labels)
    {
        if (OpeningReader.Read(line, labels) is { Kind: OpeningKind.Label, Label: LabelKind.Contact })
        {
            return true;
        }

        if (line[..Math.Min(line.Length, LongestPurpose)].IndexOfAny('：', ':') <= 0)
        {
            return false;
        }

        List<ContactHit> hits = [];
        ContactReader.Read(line, hits);
        return hits.Count > 0;
    }

    /// <summary>Whether a paragraph reads like a part of a notice's end.</summary>
    public static bool MayBelong(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (SignerWording.IsSignerLine(text) || TitleWording.IsWholeDay(text) || IsNote(text) || text[0] == '附' || ClosingFinder.HasCue(text));

    /// <summary>Whether a line is a note: in brackets that are no ordinal, or of a word that says so.</summary>
    public static bool IsNote(ReadOnlySpan<char> line) =>
        (!line.IsEmpty && line[0] is '（' or '(' && line[^1] is '）' or ')' && line.Length > 4 && !(OrdinalText.TryRead(line, out OrdinalText ordinal) && ordinal.Length < line.Length && ordinal.Length < 5))
        || line.StartsWith("抄送") || line.StartsWith("主题词");

    private void TakeSignature(ref int end, ref Zones zones)
    {
        int last = end;
        int? date = end > start && TitleWording.IsWholeDay(text[end - 1]) ? --end : null;
        int signers = end;
        while (end > start && signers - end < MostSigners && SignerWording.IsSignerLine(text[end - 1]))
        {
            end--;
        }

        // 望舒区教 | 育局: neither half is an organ.
        if (signers == end && date is not null && end - 2 >= start && text[end - 1].Length <= 12 && OpeningReader.Read(text[end - 1], labels).Kind == OpeningKind.None && SignerWording.IsFirstHalf(text[end - 2], text[end - 1], labels))
        {
            end -= 2;
            zones.IsBrokenSigner = true;
        }

        // A long name broken over two lines: its first half alone is no organ, or its second half begins like none.
        if (signers - end == 2 && SignerWording.IsFirstHalf(text[end], text[end + 1], labels))
        {
            zones.IsBrokenSigner = true;
        }
        else if (signers - end == 1 && end > start && text.Lines[end].BlankLinesBefore == 0 && SignerWording.IsFirstHalf(text[end - 1], text[end], labels))
        {
            end--;
            zones.IsBrokenSigner = true;
        }

        // Without a date an organ at the end signs only where the prose before it is finished.
        bool unsigned = date is null && end < last && end > start && text.Lines[end].BlankLinesBefore is 0 or >= TextLine.PartBreak && !CharClass.EndsSentence(text[end - 1][^1]);
        if (unsigned || end < last && BareHeading.IsAbove(text, start, end))
        {
            end = last;
            zones.IsBrokenSigner = false;
            return;
        }

        zones.Date = date;
        zones.Signers = end..signers;
    }

    private void TakeAttachments(ref int end, ref Zones zones)
    {
        if (zones.Attachments.End.Value > zones.Attachments.Start.Value)
        {
            return;
        }

        for (int line = end - 1; line >= Math.Max(start, end - MostAttachments); line--)
        {
            ReadOnlySpan<char> own = text[line];
            Opening opening = text.Lines[line].Opening;
            if (opening is { Kind: OpeningKind.Label, Label: LabelKind.Attachment })
            {
                bool named = line + 1 < end || opening.Length < own.Length;
                zones.Attachments = named && !BareHeading.IsAbove(text, start, line) ? line..end : default;
                end = zones.Attachments.End.Value > 0 ? line : end;
                return;
            }

            // Items are short lines, numbered as a rule; a signature is none, and anything else ends the search.
            if (own.Length > 80 || own.Contains('。') || TitleWording.IsWholeDay(own) || SignerWording.IsSignerLine(own) || opening.Kind == OpeningKind.Marker || opening is { Kind: OpeningKind.Label, Label: < LabelKind.Deadline or >= LabelKind.PublicPeriod })
            {
                return;
            }
        }
    }
}
