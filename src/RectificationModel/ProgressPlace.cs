namespace RectificationModel;

/// <summary>Where an issue's progress stands in its text.</summary>
public enum ProgressPlace
{
    /// <summary>A label line before the blocks: 整改进度：已完成. The usual place.</summary>
    Lead,

    /// <summary>A label line after the blocks, or after some of them: 整改结论：已完成.</summary>
    End,

    /// <summary>In brackets after the heading: （已完成）.</summary>
    Heading,

    /// <summary>A sentence of a paragraph or measure, which stays there: 该问题已完成整改。</summary>
    Text,
}
