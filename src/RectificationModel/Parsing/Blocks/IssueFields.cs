namespace RectificationModel.Parsing.Blocks;

/// <summary>The typed members of an issue while its labels are being read.</summary>
internal sealed class IssueFields(NoticePath path, int node)
{
    private List<ResponsibleParty>? _parties;

    /// <summary>The issue in the outline.</summary>
    public int Node { get; } = node;

    public NoticePath Path { get; } = path;

    /// <summary>The style of the issue's own number; Other where it has none.</summary>
    public OrdinalStyle Style { get; init; }

    /// <summary>The label that gives the progress: the last that states one; 0 where none does.</summary>
    public int ProgressNode { get; init; }

    public ProgressState? Progress { get; set; }

    public Deadline? Deadline { get; set; }

    /// <summary>The responsible parties read so far, to which more may be added.</summary>
    public List<ResponsibleParty> Parties => _parties ??= [];

    public ValueList<ResponsibleParty> Responsible => _parties is null ? default : _parties.ToValueList();

    /// <summary>A label that only introduces other labels of its kind: 四、责任单位 over 牵头单位.</summary>
    public string? OuterCaption { get; set; }

    /// <summary>Notes that blocks were read.</summary>
    public void Count(int blocks)
    {
        IsEmpty = false;
        After = IsBeforeHeading ? null : After + blocks ?? (blocks > 0 ? blocks : null);
    }

    /// <summary>Whether what is being read stands before the heading, where nothing is counted.</summary>
    public bool IsBeforeHeading { get; set; }

    /// <summary>How many blocks behind the heading were read so far, those in labelled parts counted; null in the number that stands before the heading, and while there is none.</summary>
    public int? After { get; private set; }

    /// <summary>Whether no block was read yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>The label of the heading.</summary>
    public string? Caption { get; init; }
}
