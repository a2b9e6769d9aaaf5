namespace RectificationModel.Serialization;

/// <summary>A row of a ledger: an issue and where it stands. What columns read.</summary>
public sealed record NoticeCsvRow
{
    /// <summary>The number of the row in the ledger, from 1, counted on over all notices.</summary>
    public required int Number { get; init; }

    /// <summary>The number of the notice in the ledger, from 1.</summary>
    public required int NoticeNumber { get; init; }

    /// <summary>The notice.</summary>
    public required RectificationNotice Notice { get; init; }

    /// <summary>The issue.</summary>
    public required RectificationIssue Issue { get; init; }

    /// <summary>The path of the issue in its notice: <c>/body/0/blocks/2</c>.</summary>
    public required NoticePath Path { get; init; }

    /// <summary>The depth of the issue among headings: 1 where none stands above it.</summary>
    public required int Level { get; init; }

    /// <summary>The sections and issues that the issue stands in, outermost first; the outermost eight where there are more (GB/T 9704-2012, 7.3.3, knows four levels).</summary>
    public ValueList<Section> Sections { get; init; }
}
