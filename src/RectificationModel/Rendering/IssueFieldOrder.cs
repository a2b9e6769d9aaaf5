namespace RectificationModel.Rendering;

/// <summary>The typed fields of an issue in the order in which they stand among its blocks: at one place a leading progress, the time limit, the parties, a progress at the end.</summary>
internal sealed class IssueFieldOrder
{
    private readonly List<IssueField> _fields = [];
    private int _next;

    public IssueFieldOrder(RectificationIssue issue)
    {
        if (issue.Progress is { Place: ProgressPlace.Lead } lead)
        {
            _fields.Add(new(0, lead, default));
        }

        if (issue.Deadline is Deadline deadline)
        {
            Insert(new(deadline.After ?? 0, deadline, default));
        }

        AddParties(issue.Responsible.AsSpan());
        if (issue.Progress is { Place: ProgressPlace.End } end)
        {
            Insert(new(end.After ?? int.MaxValue, end, default));
        }
    }

    /// <summary>Whether a field is left that has no more blocks before it than those given.</summary>
    public bool IsDue(int blocks) => _next < _fields.Count && _fields[_next].After <= blocks;

    /// <summary>The next field, if no more blocks than those given stand before it; each is given once.</summary>
    public bool TryTake(int blocks, out IssueField field)
    {
        bool due = IsDue(blocks);
        field = due ? _fields[_next++] : default;
        return due;
    }

    private void AddParties(ReadOnlySpan<ResponsibleParty> parties)
    {
        for (int start = 0; start < parties.Length;)
        {
            int after = parties[start].After ?? 0;
            int end = start + 1;
            while (end < parties.Length && (parties[end].After ?? 0) == after)
            {
                end++;
            }

            Insert(new(after, null, start..end));
            start = end;
        }
    }

    // Behind those that stand at the same place.
    private void Insert(IssueField field)
    {
        int at = _fields.Count;
        while (at > 0 && _fields[at - 1].After > field.After)
        {
            at--;
        }

        _fields.Insert(at, field);
    }
}
