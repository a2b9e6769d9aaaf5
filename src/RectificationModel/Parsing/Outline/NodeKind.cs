namespace RectificationModel.Parsing.Outline;

/// <summary>What a node of the outline opens with.</summary>
internal enum NodeKind
{
    /// <summary>The whole body.</summary>
    Root,

    /// <summary>An ordinal: a heading or, as its neighbours decide, a measure.</summary>
    Ordinal,

    /// <summary>A label, numbered or not.</summary>
    Label,

    /// <summary>A marker: a measure.</summary>
    Marker,

    /// <summary>Prose.</summary>
    Text,
}
