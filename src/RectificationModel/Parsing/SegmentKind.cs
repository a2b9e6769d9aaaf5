namespace RectificationModel.Parsing;

/// <summary>What a piece of the source is.</summary>
public enum SegmentKind
{
    /// <summary>White space and characters without width between the parts.</summary>
    WhiteSpace,

    /// <summary>Debris of conversion and page furniture; a diagnostic names it.</summary>
    Artefact,

    /// <summary>A line of the title, or a note under it.</summary>
    Title,

    /// <summary>The number of a heading.</summary>
    Ordinal,

    /// <summary>A heading, its number and final mark left out.</summary>
    Heading,

    /// <summary>A label (整改进度), its colon left out.</summary>
    Label,

    /// <summary>The marker of a measure (一是).</summary>
    Marker,

    /// <summary>A mark that structure is made of: the colon of a label, the final mark of a heading, brackets of a state, separators of names.</summary>
    Mark,

    /// <summary>The value of a typed member: a state, a time limit, a name, a signature, an addressee.</summary>
    Field,

    /// <summary>Prose: a paragraph or the text of a measure.</summary>
    Text,
}
