namespace RectificationModel.Parsing.Outline;

/// <summary>The opening of a piece of text, with places counted from its start.</summary>
internal readonly record struct Opening
{
    public OpeningKind Kind { get; init; }

    /// <summary>The length of the ordinal or marker, white space after it left out; 0 for a plain label.</summary>
    public int OrdinalLength { get; init; }

    public OrdinalStyle Style { get; init; }

    public int Value { get; init; }

    /// <summary>Whether the marker is a word such as 其次, which only goes on with a list.</summary>
    public bool IsSequence { get; init; }

    public LabelKind? Label { get; init; }

    /// <summary>Where the label stands; empty where there is none.</summary>
    public TextSpan LabelSpan { get; init; }

    /// <summary>What sets the label off: a colon, a closing bracket, white space; empty where the text ends with the label.</summary>
    public TextSpan MarkSpan { get; init; }

    /// <summary>Where the content starts.</summary>
    public int Length { get; init; }
}
