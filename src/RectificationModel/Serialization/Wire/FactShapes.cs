using RectificationModel.Facts;

namespace RectificationModel.Serialization.Wire;

/// <summary>The kinds of facts in JSON.</summary>
internal static class FactShapes
{
    private const string Change = "The direction of a change that the figure belongs to.";

    private const string ChangeForm = "Whether the figure is the change or its result.";

    // Before the rows, which are made from them in the order of this file.
    private static readonly FactShape<QuantityFact> Quantity = new(
        FactKind.Quantity,
        "quantityFact",
        "Something counted or measured: 343场次.",
        Amount<QuantityFact>(f => f.Value, f => f.Unit, f => f.Approximation, f => f.Lower, f => f.Upper)
            .OneOf("change", Change, WireNames.FactChanges, f => f.Change)
            .OneOf("changeForm", ChangeForm, WireNames.ChangeForms, f => f.ChangeForm)
            .TextIfAny("noun", "What is counted, where it stands beside the figure.", f => f.Noun));

    private static readonly FactShape<PercentageFact> Percentage = new(
        FactKind.Percentage,
        "percentageFact",
        "A share or a difference of shares: 15%.",
        Amount<PercentageFact>(f => f.Value, f => f.Unit, f => f.Approximation, f => f.Lower, f => f.Upper)
            .OneOf("change", Change, WireNames.FactChanges, f => f.Change)
            .OneOf("changeForm", ChangeForm, WireNames.ChangeForms, f => f.ChangeForm));

    private static readonly FactShape<DurationFact> Duration = new(
        FactKind.Duration,
        "durationFact",
        "A span of time that is no date: 45天.",
        Amount<DurationFact>(f => f.Value, f => f.Unit, f => f.Approximation, f => f.Lower, f => f.Upper));

    private static readonly FactShape<DateFact> Date = new(
        FactKind.Date,
        "dateFact",
        "A day or a range of days, both ends included: 2021年3月12日至6月20日.",
        new FactMembers<DateFact>()
            .Date("start", "The first day; null where none can be told.", f => f.Start)
            .Date("end", "The last day; null where none can be told.", f => f.End)
            .OneOf("granularity", "How finely the date is given.", WireNames.Granularities, f => f.Granularity, isRequired: true)
            .Flag("yearImplied", "Whether the year is not written and comes from elsewhere.", f => f.YearImplied)
            .OneOf("modifier", "What a word beside the date says of it.", WireNames.DateModifiers, f => f.Modifier)
            .OneOf("flaw", "What is wrong with the date as printed.", WireNames.DateFlaws, f => f.Flaw));

    private static readonly FactShape<CitationFact> Citation = new(
        FactKind.Citation,
        "citationFact",
        "A cited document: 《…》.",
        new FactMembers<CitationFact>()
            .Text("title", "The title without 《》.", f => f.Title)
            .Flag("isTrial", "Whether the title is marked as not final (试行).", f => f.IsTrial)
            .TextIfAny("number", "The document number that follows in brackets.", f => f.Number));

    private static readonly FactShape<StatedTotalFact> StatedTotal = new(
        FactKind.StatedTotal,
        "statedTotalFact",
        "A total that a sentence divides by states: 反馈25个问题，已完成整改19个.",
        new FactMembers<StatedTotalFact>()
            .Text("unit", "The classifier.", f => f.Unit)
            .Number("total", "The number that the states divide.", f => f.Total)
            .Add("byState", "The figures of the states that the sentence names.", true, schema => schema.Reference(TotalsWire.Shape), TotalsWire.Write)
            .Number("rate", "The rate that the sentence states, in percent; null where it states none.", f => f.Rate)
            .DateIfAny("asOf", "The day to which the figures refer.", f => f.AsOf));

    private static readonly FactShape<ContactFact> Contact = new(
        FactKind.Contact,
        "contactFact",
        "A way to reach somebody that the prose names.",
        new FactMembers<ContactFact>()
            .OneOf("contactKind", "What kind of contact it is.", WireNames.ContactKinds, f => f.ContactKind, isRequired: true)
            .Text("value", "The number, address or name as printed.", f => f.Value)
            .TextIfAny("label", "The label as printed.", f => f.Label));

    /// <summary>One for each kind.</summary>
    public static IReadOnlyList<IFactShape> All { get; } = [Quantity, Percentage, Date, Citation, StatedTotal, Duration, Contact];

    private static FactMembers<T> Amount<T>(Func<T, decimal?> value, Func<T, string> unit, Func<T, Approximation?> approximation, Func<T, decimal?> lower, Func<T, decimal?> upper) =>
        new FactMembers<T>()
            .Number("value", "The number; null where the wording gives none.", value)
            .Text("unit", "The unit as written; 元 for all wordings of yuan.", unit)
            .OneOf("approximation", "How exactly the number is given.", WireNames.Approximations, approximation, isRequired: true)
            .NumberIfAny("lower", "The lower end of the interval in which the number lies.", lower)
            .NumberIfAny("upper", "The upper end of the interval in which the number lies.", upper);
}
