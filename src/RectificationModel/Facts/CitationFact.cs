namespace RectificationModel.Facts;

/// <summary>A cited document: 《委员工作室运行管理办法（试行）》（永政协〔2021〕3号).</summary>
public sealed record CitationFact : NoticeFact
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Citation;

    /// <summary>The title without 《》, marks such as （试行） included.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title is marked as not final: （试行）, （暂行）, 暂行办法 is no such mark.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The document number that follows in brackets: 永政协〔2021〕3号; null where there is none.</summary>
    public string? Number { get; init; }
}
