namespace RectificationModel.Serialization.Wire;

/// <summary>An issue in JSON.</summary>
internal sealed class IssueWire : WireDraft
{
    public static WireObject<RectificationIssue, IssueWire> Shape { get; } = new WireMembers<RectificationIssue, IssueWire>()
        .Constant("type", "issue")
        .Ordinal(x => x.Ordinal, (d, v) => d.Ordinal = v)
        .Text("heading", x => x.Heading, (d, v) => d.Heading = v, isRequired: true)
        .Text("headingEnd", x => x.HeadingEnd, (d, v) => d.HeadingEnd = v)
        .Text("caption", x => x.Caption, (d, v) => d.Caption = v)
        .Object("progress", ProgressWire.Shape, x => x.Progress, (d, v) => d.Progress = v)
        .Object("deadline", DeadlineWire.Shape, x => x.Deadline, (d, v) => d.Deadline = v)
        .List("responsible", PartyWire.Shape, x => x.Responsible, (d, v) => d.Responsible = v)
        .List("blocks", BlockWire.Shape, x => x.Blocks, (d, v) => d.Blocks = v)
        .Build(
            d => new()
            {
                Ordinal = d.Ordinal,
                Heading = d.Heading!,
                HeadingEnd = d.HeadingEnd,
                Caption = d.Caption,
                Progress = d.Progress,
                Deadline = d.Deadline,
                Responsible = d.Responsible,
                Blocks = d.Blocks,
                Extensions = d.Extensions,
            },
            x => x.Extensions);

    public Ordinal? Ordinal { get; set; }

    public string? Heading { get; set; }

    public string? HeadingEnd { get; set; }

    public string? Caption { get; set; }

    public ProgressState? Progress { get; set; }

    public Deadline? Deadline { get; set; }

    public ValueList<ResponsibleParty> Responsible { get; set; }

    public ValueList<Block> Blocks { get; set; }
}
