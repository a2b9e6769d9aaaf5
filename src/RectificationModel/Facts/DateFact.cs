namespace RectificationModel.Facts;

/// <summary>A day or a range of days, both ends included: 2021年3月12日至6月20日.</summary>
public sealed record DateFact : NoticeFact
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Date;

    /// <summary>The first day; null where the wording names none that can be told.</summary>
    public required DateOnly? Start { get; init; }

    /// <summary>The last day, which belongs to the range; null where the wording names none that can be told.</summary>
    public required DateOnly? End { get; init; }

    /// <summary>How finely the date is given.</summary>
    public DateGranularity Granularity { get; init; }

    /// <summary>Whether the year is not written and comes from an earlier date or from the reference date.</summary>
    public bool YearImplied { get; init; }

    /// <summary>What a word beside the date says of it (底前, 以来); null where there is none.</summary>
    public DateModifier? Modifier { get; init; }

    /// <summary>What is wrong with the date as printed; null where nothing is.</summary>
    public DateFlaw? Flaw { get; init; }
}
