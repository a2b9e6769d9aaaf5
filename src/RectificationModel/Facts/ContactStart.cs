namespace RectificationModel.Facts;

/// <summary>What may start at a character of a text that names contacts.</summary>
internal enum ContactStart : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A word that introduces a contact.</summary>
    Label,

    /// <summary>The sign of an address of electronic mail.</summary>
    At,

    /// <summary>A telephone number, its area code in brackets perhaps.</summary>
    Number,

    /// <summary>A website.</summary>
    Website,

    /// <summary>The rest of ://.</summary>
    Colon,

    /// <summary>Nothing, and what was announced ends.</summary>
    SentenceEnd,
}
