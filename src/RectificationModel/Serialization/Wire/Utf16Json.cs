using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace RectificationModel.Serialization.Wire;

/// <summary>JSON text that is held in a string, as UTF-8.</summary>
internal static class Utf16Json
{
    private const int Chunk = 1 << 16;

    /// <summary>Appends the text; a lone surrogate becomes its escape, which means the same in a JSON string and is no JSON elsewhere.</summary>
    public static void CopyTo(ReadOnlySpan<char> text, PooledBuffer output)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            Span<byte> free = output.GetSpan(Math.Min(Encoding.UTF8.GetMaxByteCount(Math.Min(rest.Length, Chunk)), Chunk));
            OperationStatus status = Utf8.FromUtf16(rest, free, out int read, out int written, replaceInvalidSequences: false);
            output.Advance(written);
            rest = rest[read..];
            if (status is OperationStatus.InvalidData)
            {
                Escape(text[..^rest.Length], rest[0], output);
                rest = rest[1..];
            }
        }
    }

    private static void Escape(ReadOnlySpan<char> before, char surrogate, PooledBuffer output)
    {
        // Behind a reverse solidus that begins an escape the text is malformed, and is to stay so.
        bool isEscaped = (before.Length - before.TrimEnd('\\').Length) % 2 == 1;
        Span<byte> free = output.GetSpan(6);
        if (isEscaped)
        {
            output.Advance(Encoding.UTF8.GetBytes("\uFFFD", free));
            return;
        }

        Utf8.TryWrite(free, CultureInfo.InvariantCulture, $"\\u{(int)surrogate:X4}", out int length);
        output.Advance(length);
    }
}
