namespace RectificationModel.Facts;

/// <summary>Kinds of facts to ask for; to ask for one kind alone costs less than to ask for all.</summary>
[Flags]
public enum FactKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary><see cref="FactKind.Quantity"/>.</summary>
    Quantities = 1 << FactKind.Quantity,

    /// <summary><see cref="FactKind.Percentage"/>.</summary>
    Percentages = 1 << FactKind.Percentage,

    /// <summary><see cref="FactKind.Date"/>.</summary>
    Dates = 1 << FactKind.Date,

    /// <summary><see cref="FactKind.Citation"/>.</summary>
    Citations = 1 << FactKind.Citation,

    /// <summary><see cref="FactKind.StatedTotal"/>.</summary>
    StatedTotals = 1 << FactKind.StatedTotal,

    /// <summary><see cref="FactKind.Duration"/>.</summary>
    Durations = 1 << FactKind.Duration,

    /// <summary><see cref="FactKind.Contact"/>.</summary>
    Contacts = 1 << FactKind.Contact,

    /// <summary>Every kind.</summary>
    All = Quantities | Percentages | Dates | Citations | StatedTotals | Durations | Contacts,
}
