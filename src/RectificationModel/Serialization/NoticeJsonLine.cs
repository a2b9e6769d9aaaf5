using System.Diagnostics.CodeAnalysis;

namespace RectificationModel.Serialization;

/// <summary>What one line of newline-delimited JSON holds: a notice, or the error that kept it from being read. Immutable.</summary>
public sealed record NoticeJsonLine
{
    internal NoticeJsonLine(long number, NoticeJsonReadResult result) => (Number, Notice, Diagnostics) = (number, result.Notice, result.Diagnostics);

    internal NoticeJsonLine(long number, NoticeJsonException error) => (Number, Error) = (number, error);

    /// <summary>The number of the line, counted from 1; empty lines count.</summary>
    public long Number { get; }

    /// <summary>The notice; null where the line could not be read.</summary>
    public RectificationNotice? Notice { get; }

    /// <summary>What was not kept as it stood; see <see cref="NoticeJsonReadResult.Diagnostics"/>. Usually empty.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Why the line could not be read, with line and place in the whole stream; null where it could.</summary>
    public NoticeJsonException? Error { get; }

    /// <summary>Whether the line was read.</summary>
    [MemberNotNullWhen(true, nameof(Notice))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Notice is not null;
}
