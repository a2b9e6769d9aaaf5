namespace RectificationModel.Validation;

/// <summary>Finds gaps, repeats and disorder in the numbers of one style under one parent.</summary>
internal static class NumberSeries
{
    // A greater jump is no forgotten heading but a number that was no ordinal.
    private const int LongestGap = 9;

    /// <summary>Whether numbers of one form count 1, 2, 3 …: nearly all lists do, and need no closer look.</summary>
    /// <typeparam name="TForm">What tells the forms apart.</typeparam>
    public static bool CountUp<TForm>(List<(TForm Form, SeriesItem Item)> numbers)
    {
        for (int i = 0; i < numbers.Count; i++)
        {
            if (numbers[i].Item.Value != i + 1 || !EqualityComparer<TForm>.Default.Equals(numbers[i].Form, numbers[0].Form))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The faults of a series.</summary>
    /// <param name="items">The numbers in the order in which they stand.</param>
    /// <param name="known">Numbers that stand elsewhere and are thus not missing.</param>
    public static IEnumerable<SeriesFault> Faults(List<SeriesItem> items, IReadOnlySet<int> known)
    {
        for (int start = 0; start < items.Count;)
        {
            int end = start + 1;
            while (end < items.Count && !BeginsAnew(items, end))
            {
                end++;
            }

            foreach (SeriesFault fault in RunFaults(items.GetRange(start, end - start), known))
            {
                yield return fault;
            }

            start = end;
        }
    }

    // A series begins anew at 1: after something unnumbered, or where 2 follows.
    private static bool BeginsAnew(List<SeriesItem> items, int i) =>
        items[i].Value == 1 && (items[i].Fresh || (items[i - 1].Value > 1 && i + 1 < items.Count && items[i + 1].Value == 2));

    private static IEnumerable<SeriesFault> RunFaults(List<SeriesItem> run, IReadOnlySet<int> known)
    {
        HashSet<int> all = run.Select(item => item.Value).Concat(known).ToHashSet();
        HashSet<int> seen = [run[0].Value];
        if (run.Count > 1 && run[0].Value > 1 && Missing(0, run[0].Value, all) is { IsEmpty: false } first)
        {
            yield return new(SeriesFaultKind.LateStart, null, run[0], first);
        }

        for (int i = 1; i < run.Count; i++)
        {
            (SeriesItem previous, SeriesItem item) = (run[i - 1], run[i]);
            if (!seen.Add(item.Value))
            {
                yield return new(SeriesFaultKind.Repeat, previous, item, default);
            }
            else if (item.Value < previous.Value)
            {
                yield return new(SeriesFaultKind.Disorder, previous, item, default);
            }
            else if (Missing(previous.Value, item.Value, all) is { IsEmpty: false } missing && !(i + 1 < run.Count && run[i + 1].Value == item.Value))
            {
                // Of 一、三、三 the repeat alone is reported.
                yield return new(SeriesFaultKind.Gap, previous, item, missing);
            }
        }
    }

    private static ValueList<int> Missing(int from, int to, HashSet<int> all) =>
        to - from - 1 is > 0 and <= LongestGap ? Enumerable.Range(from + 1, to - from - 1).Where(value => !all.Contains(value)).ToValueList() : default;
}
