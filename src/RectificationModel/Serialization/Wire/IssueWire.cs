namespace RectificationModel.Serialization.Wire;

/// <summary>An issue in JSON.</summary>
internal sealed class IssueWire : WireDraft
{
    public static WireObject<RectificationIssue, IssueWire> Shape { get; } = new WireMembers<RectificationIssue, IssueWire>()
        .Constant("type", "What kind of block it is.", "issue")
        .Ordinal("The number as written (一、); absent where there is none.", x => x.Ordinal, (d, v) => d.Ordinal = v)
        .Text("heading", "The problem as worded, without ordinal and final mark.", x => x.Heading, (d, v) => d.Heading = v, isRequired: true)
        .Text("headingEnd", "The mark after the heading as written; absent is none.", x => x.HeadingEnd, (d, v) => d.HeadingEnd = v)
        .Text("caption", "The label that introduces the heading, without the colon; absent where it is a plain heading.", x => x.Caption, (d, v) => d.Caption = v)
        .Object("progress", "The progress that is stated for this very issue (整改进度).", ProgressWire.Shape, x => x.Progress, (d, v) => d.Progress = v)
        .Object("deadline", "The time limit (整改时限).", DeadlineWire.Shape, x => x.Deadline, (d, v) => d.Deadline = v)
        .List("responsible", "Responsible units and leaders (责任单位, 责任领导).", PartyWire.Shape, x => x.Responsible, (d, v) => d.Responsible = v)
        .List("blocks", "What stands under the heading, in document order.", BlockWire.Shape, x => x.Blocks, (d, v) => d.Blocks = v)
        .Build(
            "issue",
            "A problem that the inspection found, with the state of its rectification (问题).",
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
