using RectificationModel.Composition;
using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Parsing.Blocks;

/// <summary>Makes attachments and signature from the lines at the end.</summary>
internal readonly ref struct TailAssembler(NoticeDraft draft, OpeningVocabulary labels)
{
    /// <summary>The label before the attachments; null for the usual one.</summary>
    public string? AttachmentsCaption(Range range)
    {
        if (range.End.Value <= range.Start.Value)
        {
            return null;
        }

        TextSpan span = draft.Text.Lines[range.Start.Value].Span;
        Opening opening = draft.Text.Lines[range.Start.Value].Opening;
        string label = draft.Text.ToText(new(span.Start + opening.LabelSpan.Start, opening.LabelSpan.Length));
        string kept = Captions.Keep(label, draft.Text[new TextSpan(span.Start + opening.MarkSpan.Start, opening.MarkSpan.Length)], numbered: false);
        return kept == Captions.Attachments ? null : kept;
    }

    public ValueList<string> Attachments(Range range, NoticePath path)
    {
        if (range.End.Value <= range.Start.Value)
        {
            return default;
        }

        List<string> items = [];
        for (int line = range.Start.Value; line < range.End.Value; line++)
        {
            TextSpan span = draft.Text.Lines[line].Span;
            if (line == range.Start.Value)
            {
                Opening opening = OpeningReader.Read(draft.Text[span], labels);
                draft.Place(new(span.Start, opening.LabelSpan.Length), SegmentKind.Label);
                draft.Place(new(span.Start + opening.LabelSpan.Length, opening.MarkSpan.Length), SegmentKind.Mark);
                span = TextSpan.FromBounds(span.Start + opening.Length, span.End);
            }

            if (span.Length > 0)
            {
                items.Add(draft.Take(span, SegmentKind.Field, path.Append(items.Count)));
            }
        }

        return items.ToValueList();
    }

    public Signature? Signature(in Zones.Zones zones, NoticePath path)
    {
        ValueList<string> signers = zones.Signers.End.Value > zones.Signers.Start.Value ? Signers(zones, path.Append("signers")) : default;
        if (zones.Date is not int line)
        {
            return signers.IsEmpty ? null : new() { Signers = signers };
        }

        TextSpan span = draft.Text.Lines[line].Span;
        string text = draft.Take(span, SegmentKind.Field, path.Append("date"));
        DateOnly? date = DateMention.WholeDay(text);
        return new() { Signers = signers, Date = date, DateText = date is DateOnly usual && text == Dates.Write(usual) ? null : text };
    }

    private ValueList<string> Signers(in Zones.Zones zones, NoticePath path)
    {
        List<string> signers = [];
        int line = zones.Signers.Start.Value;
        if (zones.IsBrokenSigner)
        {
            TextSpan first = draft.Text.Lines[line].Span;
            TextSpan second = draft.Text.Lines[line + 1].Span;
            draft.Place(first, SegmentKind.Field, path.Append(0));
            draft.Place(second, SegmentKind.Field, path.Append(0), first.Length);
            return [draft.Text.ToText(first) + draft.Text.ToText(second)];
        }

        for (; line < zones.Signers.End.Value; line++)
        {
            TextSpan span = draft.Text.Lines[line].Span;
            ReadOnlySpan<char> text = draft.Text[span];
            for (TextSpan name = SignerWording.NextName(text, 0); name.Length > 0; name = SignerWording.NextName(text, name.End))
            {
                signers.Add(draft.Take(new(span.Start + name.Start, name.Length), SegmentKind.Field, path.Append(signers.Count)));
            }
        }

        return signers.ToValueList();
    }
}
