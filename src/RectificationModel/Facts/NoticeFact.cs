namespace RectificationModel.Facts;

/// <summary>Something that a text states, read from the text on demand: its wording, its place and, in the derived types, its value.</summary>
/// <remarks>Immutable and value-equal. The kinds are the derived types of this namespace; there are no others.</remarks>
public abstract record NoticeFact
{
    private protected NoticeFact()
    {
    }

    /// <summary>The wording as printed, its approximators included: 近500场.</summary>
    public required string Text { get; init; }

    /// <summary>The string member that holds the wording: <c>/body/0/blocks/2/text</c>; the root where a text was read that belongs to no notice.</summary>
    public required NoticePath Path { get; init; }

    /// <summary>The place in that string.</summary>
    public required TextSpan PathSpan { get; init; }

    /// <summary>The place in the source, white space and artefacts inside the wording included; null where nothing was parsed.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>What kind of fact it is.</summary>
    public abstract FactKind Kind { get; }
}
