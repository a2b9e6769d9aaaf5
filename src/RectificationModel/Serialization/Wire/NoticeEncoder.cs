using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;

namespace RectificationModel.Serialization.Wire;

/// <summary>Escapes what JSON demands and no more, so that Chinese stays readable; lone surrogates become U+FFFD.</summary>
/// <remarks>RFC 8259, section 7, demands quotation mark, reverse solidus and C0 controls; DEL and C1 controls are escaped because they cannot be seen.</remarks>
internal sealed class NoticeEncoder : JavaScriptEncoder
{
    private const int Replacement = 0xFFFD;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', '\u007F']);

    public static NoticeEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\' or (>= 0x7F and <= 0x9F);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => FirstSpecial(new ReadOnlySpan<char>(text, textLength));

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        TryEscape(unicodeScalar, new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);

    private static int FirstSpecial(ReadOnlySpan<char> text)
    {
        // Each search runs on vectors, and only up to the place that the one before it found.
        int first = -1;
        Narrow(text.IndexOfAny(Special), ref text, ref first);
        Narrow(text.IndexOfAnyInRange('\u0080', '\u009F'), ref text, ref first);
        Narrow(FirstLoneSurrogate(text), ref text, ref first);
        return first;
    }

    private static void Narrow(int found, ref ReadOnlySpan<char> text, ref int first)
    {
        if (found >= 0)
        {
            first = found;
            text = text[..found];
        }
    }

    private static int FirstLoneSurrogate(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (text[start..].IndexOfAnyInRange('\uD800', '\uDFFF') is int found and >= 0)
        {
            int place = start + found;
            if (place + 1 == text.Length || !char.IsSurrogatePair(text[place], text[place + 1]))
            {
                return place;
            }

            start = place + 2;
        }

        return -1;
    }

    private static bool TryEscape(int scalar, Span<char> buffer, out int written)
    {
        // Only a lone surrogate asks for U+FFFD: an authentic one is never encoded.
        if (scalar == Replacement)
        {
            written = buffer.IsEmpty ? 0 : 1;
            buffer[..written].Fill((char)Replacement);
            return written == 1;
        }

        char letter = scalar switch { '"' => '"', '\\' => '\\', '\b' => 'b', '\f' => 'f', '\n' => 'n', '\r' => 'r', '\t' => 't', _ => 'u' };
        return letter == 'u'
            ? buffer.TryWrite(CultureInfo.InvariantCulture, $"\\u{scalar:X4}", out written)
            : buffer.TryWrite(CultureInfo.InvariantCulture, $"\\{letter}", out written);
    }
}
