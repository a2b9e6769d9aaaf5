using CsCheck;

namespace RectificationModel.Tests.Properties;

/// <summary>Generates notices with every member and every shape of the model, and with any text that is well-formed UTF-16.</summary>
internal static class NoticeGen
{
    /// <summary>How deep generated blocks are nested.</summary>
    private const int Depth = 3;

    private static readonly string[] Pieces =
    [
        "整改", "已完成并长期坚持", "一是", "（二）", "问题", "。", "：", "“规定”", "《办法（试行）》", "〔2021〕3号", "12.5%", " ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "𠮷", "😀", "\uFFFD",
        "\"", "\\", "/", "<b>&'", "\n", "\r\n", "\t", "\b", "\0", "\u001F", "\u007F", "\u0085", "\u2028", "é", "{}", "[1]", "null", "\\u4e00",
    ];

    /// <summary>Any text without lone surrogates, the empty one included.</summary>
    public static Gen<string> Text { get; } =
        Gen.Frequency((4, OneOf(Pieces)), (1, Gen.Int[0, 0xD7FF].Select(c => ((char)c).ToString()))).Array[0, 5].Select(string.Concat);

    /// <summary>Unknown JSON members with names that no object of the format has.</summary>
    public static Gen<ExtensionMembers> Extensions { get; } = Gen.Frequency(
        (6, Gen.Const(default(ExtensionMembers))),
        (1, Gen.Select(Text, OneOf("null", "-1.50E+2", "\"\\u6574\\/\"", "[1,  {\"类\": []}]", "{ \"type\": \"part\",\n\"text\": 1 }", "true")).Array[1, 11].Select(
            rows => rows.Aggregate(default(ExtensionMembers), (all, row) => all.With($"x-{row.Item1}", row.Item2)))));

    /// <summary>Any ordinal: usual ones, and wordings that are none.</summary>
    public static Gen<Ordinal> Ordinal { get; } = Gen.OneOf(
        Gen.Select(Gen.Int[1, 60], OneOf(OrdinalStyle.Chinese, OrdinalStyle.ChineseParenthesized, OrdinalStyle.Arabic, OrdinalStyle.ArabicParenthesized, OrdinalStyle.Circled))
            .Select((value, style) => RectificationModel.Ordinal.Create(value, style)),
        Text.Select(RectificationModel.Ordinal.Parse));

    public static Gen<ProgressState> Progress { get; } = Gen.Select(
        Gen.Select(Text, Value<Completion>(), Value<Upkeep>(), Value<Verification>()),
        Gen.Select(OrNone(Gen.DateOnly), OrNull(Text), Value<ProgressPlace>(), OrNull(Text), OrNone(Gen.Int)),
        Extensions).Select((axes, stand, unknown) => new ProgressState
        {
            Label = axes.Item1,
            Completion = axes.Item2,
            Upkeep = axes.Item3,
            Verification = axes.Item4,
            AsOf = stand.Item1,
            Caption = stand.Item2,
            Place = stand.Item3,
            End = stand.Item4,
            After = stand.Item5,
            Extensions = unknown,
        });

    public static Gen<Deadline> Deadline { get; } = Gen.Select(Text, OrNone(Value<DeadlineKind>()), OrNone(Gen.DateOnly), Gen.Bool, OrNull(Text), Gen.Select(OrNull(Text), OrNone(Gen.Int)), Extensions).Select(
        (text, kind, date, longTerm, caption, end, unknown) =>
            new Deadline(text) { Kind = kind, Date = date, LongTerm = longTerm, Caption = caption, End = end.Item1, After = end.Item2, Extensions = unknown });

    public static Gen<ResponsibleParty> Party { get; } = Gen.Select(Text, Value<ResponsibleRole>(), OrNull(Text), OrNull(Text), OrNone(Gen.Int), Extensions).Select(
        (name, role, caption, end, after, unknown) => new ResponsibleParty(name, role) { Caption = caption, End = end, After = after, Extensions = unknown });

    public static Gen<ContactPoint> Contact { get; } = Gen.Select(Value<ContactKind>(), Text, OrNull(Text), Extensions).Select(
        (kind, value, label, unknown) => new ContactPoint(kind, value) { Label = label, Extensions = unknown });

    public static Gen<PublicPeriod> PublicPeriod { get; } = Gen.Select(Gen.DateOnly, Gen.DateOnly, OrNone(Gen.Int), OrNone(Value<DayKind>()), Text, Extensions).Select(
        (start, end, days, kind, text, unknown) => new PublicPeriod { Start = start, End = end, Days = days, DayKind = kind, Text = text, Extensions = unknown });

    public static Gen<Signature> Signature { get; } = Gen.Select(List(Text), OrNone(Gen.DateOnly), OrNull(Text), Extensions).Select(
        (signers, date, text, unknown) => new Signature { Signers = signers, Date = date, DateText = text, Extensions = unknown });

    public static Gen<NoticeTitle> Title { get; } = Gen.OneOf(
        Gen.Select(List(Text), List(Text), Extensions).Select((lines, notes, unknown) => new NoticeTitle { Lines = lines, Notes = notes, Extensions = unknown }),
        Gen.Const(NoticeTitle.For("中共青溪县水利局党组", "巡察整改进展情况", NoticeGenre.Notice)));

    public static Gen<Inspection> Inspection { get; } = Gen.Select(
        Gen.Select(Value<InspectionKind>(), OrNull(Text), List(Text), List(Text)),
        Gen.Select(OrNone(Gen.Select(Gen.DateOnly, Gen.DateOnly, Extensions, (start, end, unknown) => new DateRange(start, end) { Extensions = unknown })), OrNone(Gen.DateOnly), List(Text)),
        Extensions).Select((who, when, unknown) => new Inspection
        {
            Kind = who.Item1,
            Authority = who.Item2,
            Teams = who.Item3,
            Inspected = who.Item4,
            Period = when.Item1,
            FeedbackOn = when.Item2,
            LegalBasis = when.Item3,
            Extensions = unknown,
        });

    public static Gen<Block> Block { get; } = BlockOf(Depth);

    public static Gen<RectificationNotice> Notice { get; } = Gen.Select(
        Gen.Select(OrNull(Text), OrNull(Text), Title, List(Text), OrNull(Inspection)),
        Gen.Select(List(Text), List(Block), List(Text), List(Contact), OrNull(PublicPeriod)),
        Gen.Select(Gen.Select(OrNull(Text), List(Text)), OrNull(Signature), List(Text), Extensions)).Select((head, main, tail) => new RectificationNotice
        {
            Classification = head.Item1,
            DocumentNumber = head.Item2,
            Title = head.Item3,
            Addressees = head.Item4,
            Inspection = head.Item5,
            Preamble = main.Item1,
            Body = main.Item2,
            Closing = main.Item3,
            Contacts = main.Item4,
            PublicPeriod = main.Item5,
            AttachmentsCaption = tail.Item1.Item1,
            Attachments = tail.Item1.Item2,
            Signature = tail.Item2,
            Notes = tail.Item3,
            Extensions = tail.Item4,
        });

    /// <summary>A list of up to three elements, often empty.</summary>
    public static Gen<ValueList<T>> List<T>(Gen<T> items) => items.Array[0, 3].Select(all => all.ToValueList());

    private static Gen<Block> BlockOf(int depth)
    {
        Gen<Block> paragraph = Gen.Select(Text, Extensions).Select((text, unknown) => (Block)new Paragraph(text) { Extensions = unknown });
        Gen<Block> measure = Gen.Select(OrNull(Text), Text, Extensions).Select(
            (marker, text, unknown) => (Block)new RectificationMeasure(text) { Marker = marker, Extensions = unknown });
        if (depth == 0)
        {
            return Gen.OneOf(paragraph, measure);
        }

        Gen<ValueList<Block>> blocks = List(BlockOf(depth - 1));
        Gen<Block> section = Gen.Select(OrNull(Ordinal), Text, OrNull(Text), blocks, Extensions).Select(
            (ordinal, heading, end, inner, unknown) => (Block)new Section { Ordinal = ordinal, Heading = heading, HeadingEnd = end, Blocks = inner, Extensions = unknown });
        Gen<Block> part = Gen.Select(OrNull(Ordinal), Text, OrNull(Text), blocks, Extensions).Select(
            (ordinal, label, end, inner, unknown) => (Block)new LabelledPart { Ordinal = ordinal, Label = label, LabelEnd = end, Blocks = inner, Extensions = unknown });
        return Gen.OneOf(paragraph, measure, section, part, Issue(blocks));
    }

    private static Gen<Block> Issue(Gen<ValueList<Block>> blocks) => Gen.Select(
        Gen.Select(OrNull(Ordinal), Text, OrNull(Text), OrNull(Text)),
        Gen.Select(OrNull(Progress), OrNull(Deadline), List(Party)),
        blocks,
        Extensions).Select((heading, state, inner, unknown) => (Block)new RectificationIssue
        {
            Ordinal = heading.Item1,
            Heading = heading.Item2,
            HeadingEnd = heading.Item3,
            Caption = heading.Item4,
            Progress = state.Item1,
            Deadline = state.Item2,
            Responsible = state.Item3,
            Blocks = inner,
            Extensions = unknown,
        });

    private static Gen<T> Value<T>()
        where T : struct, Enum => OneOf(Enum.GetValues<T>());

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class => Gen.Select(Gen.Bool, gen, (there, value) => there ? value : null);

    private static Gen<T?> OrNone<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen, (there, value) => there ? value : (T?)null);
}
