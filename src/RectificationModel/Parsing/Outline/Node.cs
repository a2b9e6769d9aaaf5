namespace RectificationModel.Parsing.Outline;

/// <summary>A node of the outline; nodes are linked by their places in one list. Spans are places in the clean text.</summary>
internal struct Node
{
    public NodeKind Kind;
    public NodeRole Role;
    public int Parent;
    public int FirstChild;
    public int LastChild;
    public int Next;

    /// <summary>The ordinal or the marker.</summary>
    public TextSpan Ordinal;
    public OrdinalStyle Style;
    public int Value;

    public TextSpan Label;
    public LabelKind LabelKind;

    /// <summary>The colon behind the label; empty where white space or a line break sets it off.</summary>
    public TextSpan Mark;

    /// <summary>The heading without its final mark, or the text.</summary>
    public TextSpan Text;

    /// <summary>The final mark of the heading.</summary>
    public TextSpan End;

    /// <summary>Whether it is one of several labelled problems that are numbered: the number is its own.</summary>
    public bool Listed;

    /// <summary>Whether it goes on in the line of the node before it.</summary>
    public bool RunIn;

    /// <summary>The place of a state in brackets behind the heading, brackets included.</summary>
    public TextSpan State;

    /// <summary>Only an issue has a state: in the heading of a section or a label, what stands in brackets is a part of the wording.</summary>
    public void TakeInState()
    {
        if (State.Length > 0)
        {
            Text = TextSpan.FromBounds(Text.Start, State.End);
            End = End.Start < State.End ? default : End;
            State = default;
        }
    }
}
