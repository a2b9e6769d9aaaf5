namespace RectificationModel.Serialization;

/// <summary>How JSON is written and read. Immutable and value-equal; the defaults are those of <see cref="Default"/>.</summary>
public sealed record NoticeJsonOptions
{
    /// <summary>Compact JSON on one line without facts, of at most 64 MiB.</summary>
    public static NoticeJsonOptions Default { get; } = new();

    /// <summary>Whether members stand on lines of their own, indented by two spaces, with a line feed on every system. Default: false.</summary>
    public bool Indented { get; init; }

    /// <summary>
    /// Whether the facts that the prose states are written beside the notice, as its member <c>facts</c>: for users of the JSON who do not read Chinese prose. Default: false.
    /// Reading passes them over; <see cref="RectificationNotice.Facts"/> tells them from the text again.
    /// </summary>
    public bool IncludeFacts { get; init; }

    /// <summary>The day that implied years of the written facts are told from where no earlier date gives one. Default: null, no such day.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>The longest JSON text of one notice that is read or written, in bytes of UTF-8; more is an error and not read on. Default: 64 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 64 * 1024 * 1024;
}
