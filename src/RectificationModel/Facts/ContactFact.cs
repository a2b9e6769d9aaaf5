namespace RectificationModel.Facts;

/// <summary>A way to reach somebody that the prose names: 联系电话：0746-8358992.</summary>
public sealed record ContactFact : NoticeFact
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Contact;

    /// <summary>What kind of contact it is.</summary>
    public required ContactKind ContactKind { get; init; }

    /// <summary>The number, address or name as printed.</summary>
    public required string Value { get; init; }

    /// <summary>The label as printed (监督电话); null where none stands before it.</summary>
    public string? Label { get; init; }
}
