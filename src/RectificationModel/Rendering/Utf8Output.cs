using System.Buffers;
using System.Text;

namespace RectificationModel.Rendering;

/// <summary>Writes what was rendered into a stream as UTF-8, piece by piece. A lone surrogate becomes U+FFFD.</summary>
internal static class Utf8Output
{
    private const int CharsAtOnce = 4096;

    public static void Write(StringBuilder text, Stream stream) => Write(Pieces(text), stream);

    public static void Write(string text, Stream stream) => Write(Pieces(text.AsMemory()), stream);

    private static void Write(IEnumerable<ReadOnlyMemory<char>> pieces, Stream stream)
    {
        Encoder encoder = Encoding.UTF8.GetEncoder();
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(CharsAtOnce));
        foreach (ReadOnlyMemory<char> piece in pieces)
        {
            stream.Write(bytes, 0, encoder.GetBytes(piece.Span, bytes, flush: false));
        }

        stream.Write(bytes, 0, encoder.GetBytes([], bytes, flush: true));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    public static Task WriteAsync(StringBuilder text, Stream stream, CancellationToken cancellationToken) => WriteAsync(Pieces(text), stream, cancellationToken);

    public static Task WriteAsync(string text, Stream stream, CancellationToken cancellationToken) => WriteAsync(Pieces(text.AsMemory()), stream, cancellationToken);

    private static async Task WriteAsync(IEnumerable<ReadOnlyMemory<char>> pieces, Stream stream, CancellationToken cancellationToken)
    {
        Encoder encoder = Encoding.UTF8.GetEncoder();
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(CharsAtOnce));
        foreach (ReadOnlyMemory<char> piece in pieces)
        {
            int length = encoder.GetBytes(piece.Span, bytes, flush: false);
            await stream.WriteAsync(bytes.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
        }

        int last = encoder.GetBytes([], bytes, flush: true);
        await stream.WriteAsync(bytes.AsMemory(0, last), cancellationToken).ConfigureAwait(false);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private static IEnumerable<ReadOnlyMemory<char>> Pieces(StringBuilder text)
    {
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            foreach (ReadOnlyMemory<char> piece in Pieces(chunk))
            {
                yield return piece;
            }
        }
    }

    private static IEnumerable<ReadOnlyMemory<char>> Pieces(ReadOnlyMemory<char> text)
    {
        for (int at = 0; at < text.Length; at += CharsAtOnce)
        {
            yield return text.Slice(at, Math.Min(CharsAtOnce, text.Length - at));
        }
    }
}
