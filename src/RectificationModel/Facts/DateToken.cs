namespace RectificationModel.Facts;

/// <summary>A date or a range of dates in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The place after its last one; modifiers stand behind it.</param>
/// <param name="First">The first day; null where it cannot be told.</param>
/// <param name="Last">The last day.</param>
/// <param name="Granularity">How finely it is given.</param>
/// <param name="YearImplied">Whether the year is not written.</param>
/// <param name="Modifier">What the words beside it say.</param>
/// <param name="ModifierEnd">The place after those words; <paramref name="End"/> where there are none.</param>
/// <param name="Flaw">What is wrong with it.</param>
/// <param name="IsVague">上旬, 中旬, 下旬: no fact.</param>
/// <param name="TellsYear">Whether later dates without a year take it from this one: a date of the narrative, not a period that is its object.</param>
internal readonly record struct DateToken(
    int Start, int End, DateOnly? First, DateOnly? Last, DateGranularity Granularity, bool YearImplied, DateModifier? Modifier, int ModifierEnd, DateFlaw? Flaw, bool IsVague, bool TellsYear)
{
    /// <summary>Whether both ends are days of the calendar, so that 2023年3月 is not.</summary>
    public bool IsFullDay { get; init; }

    /// <summary>The month of its last day as written; 0 where none is.</summary>
    public int Month { get; init; }
}
