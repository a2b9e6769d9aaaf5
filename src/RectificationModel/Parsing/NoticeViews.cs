using RectificationModel.Facts;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Parsing;

/// <summary>The typed members that are views of prose: read from a notice's own texts, by the parser and by <c>Compose()</c> alike.</summary>
internal static class NoticeViews
{
    private const int FirstParagraphs = 3;

    /// <summary>The notice with those views filled that it does not have yet.</summary>
    public static RectificationNotice Fill(RectificationNotice notice, bool mayBeTraditional)
    {
        Prose prose = Prose.Of(notice);
        return notice with
        {
            Inspection = notice.Inspection ?? Inspection(notice, mayBeTraditional),
            Contacts = Contacts(notice, prose, out _),
            PublicPeriod = notice.PublicPeriod ?? Period(prose),
        };
    }

    /// <summary>The inspection as title and opening tell it; where the opening names neither team nor body, as the first paragraphs of the body do.</summary>
    public static Inspection? Inspection(RectificationNotice notice, bool mayBeTraditional = true)
    {
        Inspection? told = InspectionReader.Read(notice.Title.Lines, notice.Preamble, mayBeTraditional);
        if (told is null or { Teams.IsEmpty: false } or { Inspected.IsEmpty: false })
        {
            return told;
        }

        ValueList<string> first = [.. notice.Preamble, .. notice.Descendants().TakeWhile(static block => block is not RectificationIssue).OfType<Paragraph>().Take(FirstParagraphs).Select(static paragraph => paragraph.Text)];
        return InspectionReader.Read(notice.Title.Lines, first, mayBeTraditional);
    }

    /// <summary>The days for objections, as the first text that names any tells them.</summary>
    public static PublicPeriod? Period(RectificationNotice notice) => Period(Prose.Of(notice));

    /// <summary>Contacts in the order of the text; one that is typed already keeps what it says of itself, one that no text names comes last.</summary>
    public static ValueList<ContactPoint> Contacts(RectificationNotice notice, out List<ContactPoint> unread) => Contacts(notice, Prose.Of(notice), out unread);

    private static PublicPeriod? Period(Prose prose)
    {
        for (int i = 0; i < prose.Texts.Count; i++)
        {
            bool labelled = i > 0 && OpeningVocabulary.Default.Find(prose.Texts[i - 1]) == LabelKind.PublicPeriod;
            if (PublicPeriodReader.Read(prose.Texts[i], labelled) is PublicPeriod period)
            {
                return period;
            }
        }

        foreach (string text in prose.PublicPeriods)
        {
            if (PublicPeriodReader.Read(text, labelled: true) is PublicPeriod period)
            {
                return period;
            }
        }

        foreach (string text in prose.Preamble)
        {
            if (PublicPeriodReader.Read(text) is PublicPeriod period)
            {
                return period;
            }
        }

        return null;
    }

    private static ValueList<ContactPoint> Contacts(RectificationNotice notice, Prose prose, out List<ContactPoint> unread)
    {
        List<ContactPoint> contacts = [];
        List<ContactPoint> typed = [.. notice.Contacts];
        unread = typed;
        List<ContactHit> hits = [];
        for (int i = 0; i < prose.Texts.Count; i++)
        {
            // A label may stand on a line of its own, above its value.
            string text = prose.Texts[i];
            if (i + 1 < prose.Texts.Count && ContactLabels.IsLabel(text) && !ContactLabels.IsLabel(prose.Texts[i + 1]))
            {
                text = $"{text}：{prose.Texts[++i]}";
            }

            hits.Clear();
            ContactReader.Read(text, hits);
            foreach (ContactHit hit in hits)
            {
                contacts.Add(Merge(Point(text, hit), typed));
            }
        }

        contacts.AddRange(typed);
        return contacts.ToValueList();
    }

    private static ContactPoint Merge(ContactPoint read, List<ContactPoint> typed)
    {
        for (int i = 0; i < typed.Count; i++)
        {
            ContactPoint contact = typed[i];
            if (contact.Kind == read.Kind && contact.Value == read.Value)
            {
                typed.RemoveAt(i);
                return contact with { Label = contact.Label ?? read.Label };
            }
        }

        return read;
    }

    private static ContactPoint Point(string text, ContactHit hit)
    {
        string label = text.Substring(hit.Label.Start, hit.Label.Length);
        bool usual = label.Length == 0 || label == Captions.Of(hit.Kind);
        return new(hit.Kind, text.Substring(hit.Value.Start, hit.Value.Length)) { Label = usual ? null : label };
    }

    /// <summary>The prose that speaks to the reader: paragraphs of the body, the closing, the notes; and what stands under labels of a public period.</summary>
    private readonly record struct Prose(ValueList<string> Preamble, List<string> Texts, List<string> PublicPeriods)
    {
        public static Prose Of(RectificationNotice notice)
        {
            Prose prose = new(notice.Preamble, [], []);
            prose.Gather(notice.Body);
            prose.Add(notice.Closing);
            prose.Add(notice.Notes);
            return prose;
        }

        private bool Gather(ValueList<Block> blocks)
        {
            foreach (Block block in blocks)
            {
                if (block is Paragraph paragraph)
                {
                    Texts.Add(paragraph.Text);
                }
                else if (block is LabelledPart part && IsPublicPeriod(part.Label))
                {
                    PublicPeriods.AddRange(part.Blocks.OfType<Paragraph>().Select(static own => own.Text));
                }

                if (!block.Children.IsEmpty)
                {
                    StackGuard.Run((Prose: this, block.Children), static under => under.Prose.Gather(under.Children));
                }
            }

            return true;
        }

        // 公示期, 公告时间, 公开期限: all of them have the character that hardly any other label has.
        private static bool IsPublicPeriod(string label) => label.Contains('公', StringComparison.Ordinal) && OpeningVocabulary.Default.Find(label) == LabelKind.PublicPeriod;

        private void Add(ValueList<string> texts)
        {
            foreach (string text in texts)
            {
                Texts.Add(text);
            }
        }
    }
}
