using RectificationModel.Facts;

namespace RectificationModel.Serialization.Wire;

/// <summary>How the values of the model's enums are called in JSON: part of the file format, whatever the C# names become.</summary>
internal static class WireNames
{
    public static EnumNames<BlockKind> BlockKinds { get; } = new(
        ("paragraph", BlockKind.Paragraph),
        ("section", BlockKind.Section),
        ("issue", BlockKind.Issue),
        ("part", BlockKind.Part),
        ("measure", BlockKind.Measure));

    public static EnumNames<InspectionKind> InspectionKinds { get; } = new(
        ("xunshi", InspectionKind.Xunshi),
        ("xuncha", InspectionKind.Xuncha),
        ("audit", InspectionKind.Audit),
        ("environmental", InspectionKind.Environmental),
        ("supervision", InspectionKind.Supervision),
        ("other", InspectionKind.Other));

    public static EnumNames<Completion> Completions { get; } = new(
        ("notStarted", Completion.NotStarted),
        ("inProgress", Completion.InProgress),
        ("partlyCompleted", Completion.PartlyCompleted),
        ("basicallyCompleted", Completion.BasicallyCompleted),
        ("completed", Completion.Completed),
        ("notCompleted", Completion.NotCompleted),
        ("unknown", Completion.Unknown));

    public static EnumNames<Upkeep> Upkeeps { get; } = new(
        ("none", Upkeep.None),
        ("longTerm", Upkeep.LongTerm),
        ("ongoing", Upkeep.Ongoing));

    public static EnumNames<Verification> Verifications { get; } = new(
        ("none", Verification.None),
        ("submitted", Verification.Submitted),
        ("returned", Verification.Returned),
        ("verified", Verification.Verified),
        ("closed", Verification.Closed));

    public static EnumNames<ProgressPlace> Places { get; } = new(
        ("lead", ProgressPlace.Lead),
        ("end", ProgressPlace.End),
        ("heading", ProgressPlace.Heading),
        ("text", ProgressPlace.Text));

    public static EnumNames<DeadlineKind> DeadlineKinds { get; } = new(
        ("date", DeadlineKind.Date),
        ("period", DeadlineKind.Period),
        ("immediate", DeadlineKind.Immediate),
        ("longTerm", DeadlineKind.LongTerm));

    public static EnumNames<ResponsibleRole> Roles { get; } = new(
        ("leader", ResponsibleRole.Leader),
        ("lead", ResponsibleRole.Lead),
        ("responsible", ResponsibleRole.Responsible),
        ("supporting", ResponsibleRole.Supporting),
        ("verifier", ResponsibleRole.Verifier));

    public static EnumNames<ContactKind> ContactKinds { get; } = new(
        ("phone", ContactKind.Phone),
        ("fax", ContactKind.Fax),
        ("email", ContactKind.Email),
        ("address", ContactKind.Address),
        ("postalCode", ContactKind.PostalCode),
        ("person", ContactKind.Person),
        ("website", ContactKind.Website),
        ("hours", ContactKind.Hours));

    public static EnumNames<FactKind> FactKinds { get; } = new(
        ("quantity", FactKind.Quantity),
        ("percentage", FactKind.Percentage),
        ("date", FactKind.Date),
        ("citation", FactKind.Citation),
        ("statedTotal", FactKind.StatedTotal),
        ("duration", FactKind.Duration),
        ("contact", FactKind.Contact));

    public static EnumNames<Approximation> Approximations { get; } = new(
        ("exact", Approximation.Exact),
        ("about", Approximation.About),
        ("over", Approximation.Over),
        ("under", Approximation.Under),
        ("atLeast", Approximation.AtLeast),
        ("atMost", Approximation.AtMost),
        ("several", Approximation.Several),
        ("range", Approximation.Range));

    public static EnumNames<FactChange> FactChanges { get; } = new(
        ("increase", FactChange.Increase),
        ("decrease", FactChange.Decrease));

    public static EnumNames<ChangeForm> ChangeForms { get; } = new(
        ("by", ChangeForm.By),
        ("to", ChangeForm.To));

    public static EnumNames<DateGranularity> Granularities { get; } = new(
        ("day", DateGranularity.Day),
        ("month", DateGranularity.Month),
        ("quarter", DateGranularity.Quarter),
        ("halfYear", DateGranularity.HalfYear),
        ("year", DateGranularity.Year),
        ("period", DateGranularity.Period));

    public static EnumNames<DateModifier> DateModifiers { get; } = new(
        ("beginning", DateModifier.Beginning),
        ("end", DateModifier.End),
        ("before", DateModifier.Before),
        ("until", DateModifier.Until),
        ("since", DateModifier.Since),
        ("after", DateModifier.After),
        ("about", DateModifier.About));

    public static EnumNames<DateFlaw> DateFlaws { get; } = new(
        ("impossible", DateFlaw.Impossible),
        ("lostCharacters", DateFlaw.LostCharacters));

    public static EnumNames<DayKind> DayKinds { get; } = new(
        ("calendar", DayKind.Calendar),
        ("working", DayKind.Working));
}
