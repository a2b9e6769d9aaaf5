using System.Runtime.CompilerServices;
using System.Text.Json;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Serialization;

/// <content>Newline-delimited JSON: one notice a line.</content>
public static partial class NoticeJson
{
    /// <summary>Writes notices as newline-delimited JSON, one compact object a line, each ended by a line feed. The stream stays open.</summary>
    /// <remarks>A line break inside the JSON text of an extension member becomes a space; otherwise a line equals <see cref="Serialize(RectificationNotice, NoticeJsonOptions?)"/>.</remarks>
    /// <param name="output">Where to write.</param>
    /// <param name="notices">The notices, written as they come.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentNullException">An argument or a notice is null.</exception>
    /// <exception cref="NoticeJsonException">A notice cannot be written; the lines before it are.</exception>
    public static async Task WriteLinesAsync(Stream output, IAsyncEnumerable<RectificationNotice> notices, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(notices);
        await foreach (RectificationNotice notice in notices.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            using PooledBuffer buffer = Write(notice, NoticeJsonOptions.Default);
            buffer.EndLine();
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads newline-delimited JSON, one notice a line. A bad line is reported and the others are read; empty lines are passed over.</summary>
    /// <param name="utf8Lines">The stream in UTF-8, read to its end and left open; only one line at a time is held in memory.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    public static IAsyncEnumerable<NoticeJsonLine> ReadLinesAsync(Stream utf8Lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return ReadLines(utf8Lines, cancellationToken);
    }

    private static async IAsyncEnumerable<NoticeJsonLine> ReadLines(Stream utf8Lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using PooledBuffer buffer = new();
        JsonOrigin origin = JsonOrigin.Start;
        bool more = true;
        while (more)
        {
            more = await buffer.FillAsync(utf8Lines, cancellationToken).ConfigureAwait(false);
            while (buffer.TakeLine(isLast: !more, out ReadOnlyMemory<byte> line))
            {
                if (!IsBlank(line.Span))
                {
                    yield return ReadLine(line.Span, origin);
                }

                origin = new(origin.Line + 1, origin.Byte + line.Length);
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart("\uFEFF"u8).Trim(" \t\r\n"u8).IsEmpty;

    private static NoticeJsonLine ReadLine(ReadOnlySpan<byte> line, JsonOrigin origin)
    {
        try
        {
            return new(origin.Line, NoticeReader.Read(line, origin));
        }
        catch (NoticeJsonException error)
        {
            return new(origin.Line, error);
        }
    }
}
