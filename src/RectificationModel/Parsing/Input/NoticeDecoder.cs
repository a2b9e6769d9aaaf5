using System.Buffers;
using System.Text;

namespace RectificationModel.Parsing.Input;

/// <summary>Decodes the bytes of a notice as it arrives: by its byte order mark, else UTF-8, UTF-16 or GB18030, whichever fits.</summary>
internal static class NoticeDecoder
{
    private static readonly (byte[] Mark, string Name)[] Marks = [([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE], "utf-16"), ([0xFE, 0xFF], "utf-16BE")];

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] mark, string name) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return DecodeAs(name, bytes, mark.Length);
            }
        }

        // Chinese text has no zero bytes, except beside the Latin characters of UTF-16.
        if (bytes.Length > 3 && bytes.IndexOf((byte)0) is int zero and >= 0)
        {
            return DecodeAs(zero % 2 == 0 ? "utf-16BE" : "utf-16", bytes, 0);
        }

        DecodedText utf8 = DecodeAs("utf-8", bytes, 0);
        if (utf8.Losses.IsEmpty)
        {
            return utf8;
        }

        DecodedText gb18030 = DecodeAs("GB18030", bytes, 0);
        return gb18030.Losses.Count <= utf8.Losses.Count ? gb18030 : utf8;
    }

    private static DecodedText DecodeAs(string name, ReadOnlySpan<byte> bytes, int skip)
    {
        LossFallback losses = new();
        Encoding encoding = (name == "GB18030" ? CodePagesEncodingProvider.Instance : null)?.GetEncoding(name, EncoderFallback.ReplacementFallback, losses)
            ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, losses);

        // GetString would decode twice, and each loss would be met twice.
        char[] chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length - skip));
        string text = new(chars, 0, encoding.GetChars(bytes[skip..], chars));
        ArrayPool<char>.Shared.Return(chars);
        return new(text, Place(text, losses.Bytes, skip));
    }

    // Each loss left a U+FFFD; one that the text itself holds has no loss, and losses come in the order of the text.
    private static ValueList<(int Byte, int Place)> Place(string text, List<int> bytes, int skip)
    {
        (int Byte, int Place)[] losses = new (int Byte, int Place)[bytes.Count];
        int place = -1;
        for (int i = 0; i < losses.Length; i++)
        {
            int next = text.IndexOf('\ufffd', place + 1);
            place = next < 0 ? place : next;
            losses[i] = (bytes[i] + skip, Math.Max(0, place));
        }

        return new(losses);
    }
}
