namespace RectificationModel.Rendering.Html;

/// <summary>Where a rendering stands: the path of the node at work and the level of the next heading.</summary>
internal sealed class HtmlPlace(int level)
{
    // Deeper headings have no anchor: it would be as long as the path is deep, and nobody links there.
    private const int MaxAnchorSteps = 32;

    private readonly List<(string? Member, int Index, NoticePath? Path)> _steps = [];

    public int Level { get; set; } = level;

    /// <summary>Whether the notice itself is at work.</summary>
    public bool IsRoot => _steps.Count == 0;

    /// <summary>The path of the node; made when it is asked for, once for each step.</summary>
    public NoticePath Path
    {
        get
        {
            int known = _steps.Count;
            while (known > 0 && _steps[known - 1].Path is null)
            {
                known--;
            }

            NoticePath path = known == 0 ? NoticePath.Root : _steps[known - 1].Path!;
            for (int i = known; i < _steps.Count; i++)
            {
                (string? member, int index, _) = _steps[i];
                path = member is null ? path.Append(index) : path.Append(member);
                _steps[i] = (member, index, path);
            }

            return path;
        }
    }

    public void Enter(string member) => _steps.Add((member, 0, null));

    public void Enter(int index) => _steps.Add((null, index, null));

    public void Leave(int steps = 1) => _steps.RemoveRange(_steps.Count - steps, steps);

    /// <summary>Whether the node at work has an anchor.</summary>
    public bool HasAnchor => _steps.Count is > 0 and <= 2 * MaxAnchorSteps;

    /// <summary>Writes the anchor of the block at work: the places of the path, <c>0-2</c> for /body/0/blocks/2.</summary>
    public void WriteAnchor(HtmlWriter writer)
    {
        bool first = true;
        foreach ((string? member, int index, _) in _steps)
        {
            if (member is null)
            {
                writer.Escaped(first ? "" : "-");
                writer.Number(index);
                first = false;
            }
        }
    }

    /// <summary>The anchor of another block; null where it has none.</summary>
    public static string? AnchorOf(NoticePath block)
    {
        Stack<int> places = new();
        int steps = 0;
        for (NoticePath? path = block; path?.Parent is not null; path = path.Parent)
        {
            if (++steps > 2 * MaxAnchorSteps)
            {
                return null;
            }

            if (path.Index is int index)
            {
                places.Push(index);
            }
        }

        return string.Join('-', places);
    }
}
