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

    /// <summary>The last paragraph; empty where something else stands last.</summary>
    public TextSpan LastParagraph { get; set; }

    /// <summary>Whether a block that is no field was met: a state behind it stands at the end.</summary>
    public bool HasBlocks { get; set; }
}
