namespace RectificationModel.Facts;

/// <summary>What a text is worth being read for.</summary>
[Flags]
internal enum TextHints : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A mark of citation.</summary>
    Citation = 1,

    /// <summary>A contact's label, or what looks like an address of the net or a telephone number.</summary>
    Contact = 2,

    /// <summary>Traditional characters, so that it is to be looked at again when they are folded.</summary>
    Traditional = 4,
}
