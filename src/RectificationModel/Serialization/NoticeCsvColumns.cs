using RectificationModel.Serialization.Csv;

namespace RectificationModel.Serialization;

/// <summary>The columns that the library knows, to choose from: <c>Columns = [NoticeCsvColumns.Number, NoticeCsvColumns.Issue, NoticeCsvColumns.Progress]</c>.</summary>
/// <remarks>Their names are those of the ledgers in use (整改台账): practice, no standard. Days are ISO 8601. What a notice does not state is an empty cell.</remarks>
public static class NoticeCsvColumns
{
    /// <summary>序号: the number of the row in the ledger.</summary>
    public static NoticeCsvColumn Number { get; } = Column("序号", "No.", row => LedgerCells.Number(row.Number));

    /// <summary>通报: the title of the notice on one line.</summary>
    public static NoticeCsvColumn Notice { get; } = Column("通报", "Notice", row => row.Notice.Title.ToString());

    /// <summary>发文机关: the organ that issued the notice, by its title. Not among the default columns.</summary>
    public static NoticeCsvColumn Issuer { get; } = Column("发文机关", "Issuer", row => row.Notice.Title.Issuer);

    /// <summary>发文字号: the document number of the notice. Not among the default columns.</summary>
    public static NoticeCsvColumn DocumentNumber { get; } = Column("发文字号", "Document no.", row => row.Notice.DocumentNumber);

    /// <summary>反馈日期: the day on which the inspection gave its feedback.</summary>
    public static NoticeCsvColumn FeedbackOn { get; } = Column("反馈日期", "Feedback on", row => LedgerCells.Day(row.Notice.Inspection?.FeedbackOn));

    /// <summary>成文日期: the day on which the notice was signed. Not among the default columns.</summary>
    public static NoticeCsvColumn SignedOn { get; } = Column("成文日期", "Signed on", row => LedgerCells.Day(row.Notice.Signature?.Date));

    /// <summary>所属部分: the headings above the issue, outermost first, parted by a slash.</summary>
    public static NoticeCsvColumn Section { get; } = Column("所属部分", "Section", LedgerCells.Sections);

    /// <summary>层级: the depth of the issue among headings, from 1.</summary>
    public static NoticeCsvColumn Level { get; } = Column("层级", "Level", row => LedgerCells.Number(row.Level));

    /// <summary>原序号: the ordinal of the issue as written: （二）.</summary>
    public static NoticeCsvColumn Ordinal { get; } = Column("原序号", "Ordinal", row => row.Issue.Ordinal?.Text);

    /// <summary>问题: the issue as worded.</summary>
    public static NoticeCsvColumn Issue { get; } = Column("问题", "Issue", row => row.Issue.Heading);

    /// <summary>整改进度: the wording as printed.</summary>
    public static NoticeCsvColumn Progress { get; } = Column("整改进度", "Progress", row => row.Issue.Progress?.Label);

    /// <summary>完成情况: what the rectifying body claims, in one of seven words; <see cref="RectificationModel.Completion"/>.</summary>
    public static NoticeCsvColumn Completion { get; } = Column("完成情况", "Completion", row => row.Issue.Progress is { } state ? ProgressWords.Of(state.Completion) : default);

    /// <summary>后续坚持: what goes on after; <see cref="RectificationModel.Upkeep"/>.</summary>
    public static NoticeCsvColumn Upkeep { get; } = Column("后续坚持", "Upkeep", row => row.Issue.Progress is { } state ? ProgressWords.Of(state.Upkeep) : default);

    /// <summary>验收销号: what the supervising body confirmed; <see cref="RectificationModel.Verification"/>.</summary>
    public static NoticeCsvColumn Verification { get; } = Column("验收销号", "Verification", row => row.Issue.Progress is { } state ? ProgressWords.Of(state.Verification) : default);

    /// <summary>进度截至: the day that the progress is given for.</summary>
    public static NoticeCsvColumn AsOf { get; } = Column("进度截至", "As of", row => LedgerCells.Day(row.Issue.Progress?.AsOf));

    /// <summary>整改时限: the deadline as printed.</summary>
    public static NoticeCsvColumn Deadline { get; } = Column("整改时限", "Deadline", row => row.Issue.Deadline?.Text);

    /// <summary>时限日期: the last day of the deadline.</summary>
    public static NoticeCsvColumn DeadlineDay { get; } = Column("时限日期", "Deadline day", row => LedgerCells.Day(row.Issue.Deadline?.Date));

    /// <summary>责任领导: the leaders who answer for the issue.</summary>
    public static NoticeCsvColumn Leaders { get; } = Column("责任领导", "Leaders", row => LedgerCells.Parties(row, ResponsibleRole.Leader));

    /// <summary>牵头单位: the units that lead.</summary>
    public static NoticeCsvColumn LeadUnits { get; } = Column("牵头单位", "Lead units", row => LedgerCells.Parties(row, ResponsibleRole.Lead));

    /// <summary>责任单位: the units that answer for the issue.</summary>
    public static NoticeCsvColumn ResponsibleUnits { get; } = Column("责任单位", "Responsible units", row => LedgerCells.Parties(row, ResponsibleRole.Responsible));

    /// <summary>配合单位: the units that support.</summary>
    public static NoticeCsvColumn SupportingUnits { get; } = Column("配合单位", "Supporting units", row => LedgerCells.Parties(row, ResponsibleRole.Supporting));

    /// <summary>验收单位: the units that accept the work.</summary>
    public static NoticeCsvColumn Verifiers { get; } = Column("验收单位", "Verifiers", row => LedgerCells.Parties(row, ResponsibleRole.Verifier));

    /// <summary>措施数: the number of measures of the issue itself, those of deeper issues left out.</summary>
    public static NoticeCsvColumn MeasureCount { get; } = Column("措施数", "Measure count", row => LedgerCells.Number(LedgerCells.MeasureCount(row.Issue)));

    /// <summary>整改措施: the measures of the issue itself with their markers, a line each.</summary>
    public static NoticeCsvColumn Measures { get; } = Column("整改措施", "Measures", row => LedgerCells.Measures(row.Issue));

    /// <summary>整改情况: the paragraphs of the issue itself, a line each, with the label of the part that they stand in.</summary>
    public static NoticeCsvColumn Details { get; } = Column("整改情况", "Details", row => LedgerCells.Details(row.Issue));

    /// <summary>路径: the JSON Pointer of the issue in its notice. Not among the default columns.</summary>
    public static NoticeCsvColumn Path { get; } = Column("路径", "Path", row => row.Path.ToString());

    /// <summary>The usual columns of a ledger, in their order.</summary>
    public static ValueList<NoticeCsvColumn> Default { get; } =
    [
        Number, Notice, FeedbackOn, Section, Level, Ordinal, Issue, Progress, Completion, Upkeep, Verification, AsOf, Deadline, DeadlineDay,
        Leaders, LeadUnits, ResponsibleUnits, SupportingUnits, Verifiers, MeasureCount, Measures, Details,
    ];

    private static NoticeCsvColumn Column(string chinese, string english, Func<NoticeCsvRow, string?> value) => new(new LocalizedText(chinese, english), (row, _) => value(row));

    private static NoticeCsvColumn Column(string chinese, string english, Func<NoticeCsvRow, LocalizedText> word) => new(new LocalizedText(chinese, english), (row, language) => word(row).In(language));
}
