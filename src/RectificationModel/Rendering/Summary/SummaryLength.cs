namespace RectificationModel.Rendering.Summary;

/// <summary>How long a summary is.</summary>
public enum SummaryLength
{
    /// <summary>Whole sentences, with the title and the days: for a page or a message.</summary>
    Paragraph,

    /// <summary>The figures alone, without a final mark: for a list or a heading.</summary>
    Line,
}
