namespace RectificationModel.Parsing.Outline;

/// <summary>What a piece of text opens with.</summary>
internal enum OpeningKind
{
    /// <summary>Nothing: it is prose.</summary>
    None,

    /// <summary>一、 （一） 1. （1） ①: a heading or a measure.</summary>
    Ordinal,

    /// <summary>一是, 首先，, ——: a measure.</summary>
    Marker,

    /// <summary>整改措施：</summary>
    Label,
}
