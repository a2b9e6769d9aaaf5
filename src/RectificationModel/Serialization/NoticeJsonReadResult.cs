namespace RectificationModel.Serialization;

/// <summary>A notice that was read from JSON, and what is to be said of the reading. Immutable and value-equal.</summary>
public sealed record NoticeJsonReadResult
{
    internal NoticeJsonReadResult(RectificationNotice notice, ValueList<Diagnostic> diagnostics) => (Notice, Diagnostics) = (notice, diagnostics);

    /// <summary>The notice.</summary>
    public RectificationNotice Notice { get; }

    /// <summary>What was not kept as it stood, in document order: escaped lone surrogates (<c>\ud800</c>), each read as U+FFFD, with its path and its place in the string. Usually empty.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
