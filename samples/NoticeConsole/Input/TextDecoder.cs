using System.Text;

namespace NoticeConsole.Input;

/// <summary>Decodes the bytes of a notice as it arrives: by its byte order mark, else UTF-8, else GB18030.</summary>
internal static class TextDecoder
{
    private static readonly (byte[] Mark, Encoding Encoding)[] ByMark =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] mark, Encoding encoding) in ByMark)
        {
            if (bytes.StartsWith(mark))
            {
                return encoding.GetString(bytes[mark.Length..]);
            }
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }
}
