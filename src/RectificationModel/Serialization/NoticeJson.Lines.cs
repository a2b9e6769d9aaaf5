using System.Runtime.CompilerServices;
using System.Text.Json;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Serialization;

/// <content>Newline-delimited JSON: one notice a line.</content>
public static partial class NoticeJson
{
    // A carriage return and a line feed belong to no notice.
    private const int LineEnd = 2;

    /// <summary>Writes notices as newline-delimited JSON, one compact object a line, each ended by a line feed. The stream stays open.</summary>
    /// <remarks>A line break inside the JSON text of an extension member becomes a space; otherwise a line equals <see cref="Serialize(RectificationNotice, NoticeJsonOptions?)"/>.</remarks>
    /// <param name="output">Where to write.</param>
    /// <param name="notices">The notices; one at a time is asked for, and held in memory.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentNullException">An argument or a notice is null.</exception>
    /// <exception cref="NoticeJsonException">A notice cannot be written; the lines before it are.</exception>
    public static Task WriteLinesAsync(Stream output, IAsyncEnumerable<RectificationNotice> notices, CancellationToken cancellationToken) =>
        WriteLinesAsync(output, notices, null, cancellationToken);

    /// <inheritdoc cref="WriteLinesAsync(Stream, IAsyncEnumerable{RectificationNotice}, CancellationToken)"/>
    /// <param name="output">Where to write.</param>
    /// <param name="notices">The notices; one at a time is asked for, and held in memory.</param>
    /// <param name="options">How to write, indentation set aside; null for <see cref="NoticeJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    public static async Task WriteLinesAsync(
        Stream output, IAsyncEnumerable<RectificationNotice> notices, NoticeJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(notices);
        NoticeJsonOptions compact = (options ?? NoticeJsonOptions.Default) with { Indented = false };
        await foreach (RectificationNotice notice in notices.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            using PooledBuffer buffer = Write(notice, compact);
            buffer.EndLine();
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads newline-delimited JSON, one notice a line. A bad line is reported and the others are read; empty lines are passed over.</summary>
    /// <param name="utf8Lines">The stream in UTF-8, read to its end and left open; only one line at a time is held in memory.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    public static IAsyncEnumerable<NoticeJsonLine> ReadLinesAsync(Stream utf8Lines, CancellationToken cancellationToken) =>
        ReadLinesAsync(utf8Lines, null, cancellationToken);

    /// <summary>Reads newline-delimited JSON, one notice a line. A bad line is reported and the others are read; empty lines are passed over.</summary>
    /// <param name="utf8Lines">The stream in UTF-8, read to its end and left open; only one line at a time is held in memory, and none that is longer than it may be.</param>
    /// <param name="options">How long a line may be; null for <see cref="NoticeJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    public static IAsyncEnumerable<NoticeJsonLine> ReadLinesAsync(Stream utf8Lines, NoticeJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return ReadLines(utf8Lines, (options ?? NoticeJsonOptions.Default).MaxBytes, cancellationToken);
    }

    private static async IAsyncEnumerable<NoticeJsonLine> ReadLines(Stream utf8Lines, int maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using PooledBuffer buffer = new();
        JsonOrigin origin = JsonOrigin.Start;
        long dropped = 0;
        bool more = true;
        while (more)
        {
            more = await buffer.FillAsync(utf8Lines, cancellationToken).ConfigureAwait(false);
            while (buffer.TakeLine(isLast: !more, out ReadOnlyMemory<byte> line))
            {
                // What remains of a line that was too long has been reported.
                if (dropped == 0 && !IsBlank(line.Span))
                {
                    yield return ReadLine(line.Span, maxBytes, origin);
                }

                origin = new(origin.Line + 1, origin.Byte + dropped + line.Length);
                dropped = 0;
            }

            if (dropped > 0 || buffer.Written.Length > (long)maxBytes + LineEnd)
            {
                if (dropped == 0)
                {
                    yield return new(origin.Line, NoticeReader.TooLong(buffer.Written, maxBytes, origin));
                }

                dropped += buffer.Drop();
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart("\uFEFF"u8).Trim(" \t\r\n"u8).IsEmpty;

    private static NoticeJsonLine ReadLine(ReadOnlySpan<byte> line, int maxBytes, JsonOrigin origin)
    {
        try
        {
            return new(origin.Line, NoticeReader.Read(line.TrimEnd("\r\n"u8), maxBytes, origin));
        }
        catch (NoticeJsonException error)
        {
            return new(origin.Line, error);
        }
    }
}
