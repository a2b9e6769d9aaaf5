namespace RectificationModel.Rendering.Summary;

/// <summary>How a notice is summed up. Immutable and value-equal; the defaults are those of <see cref="Default"/>.</summary>
public sealed record NoticeSummaryOptions
{
    /// <summary>A paragraph in Chinese that does not speak of today.</summary>
    public static NoticeSummaryOptions Default { get; } = new();

    /// <summary>The language. Default: Chinese.</summary>
    public NoticeLanguage Language { get; init; }

    /// <summary>The length. Default: a paragraph.</summary>
    public SummaryLength Length { get; init; }

    /// <summary>The day that the reader reads on: it tells how long ago the notice was published, and which deadlines have passed. Default: null, neither is told.</summary>
    public DateOnly? Today { get; init; }
}
