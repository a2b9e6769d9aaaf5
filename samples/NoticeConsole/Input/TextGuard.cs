using System.Globalization;
using RectificationModel;
using RectificationModel.Parsing;

namespace NoticeConsole.Input;

/// <summary>Reads a file of a folder where anything may lie: what is too big, no text, or cannot be read is refused in one line.</summary>
internal static class TextGuard
{
    // Enough of a text to tell it from what is none.
    private const int Sample = 4096;
    // A damaged text has a few strange characters; what is none has one in eight where it is read as UTF-16, and more elsewhere.
    private const int CharactersPerStrange = 20;

    private static readonly (byte[] Start, string Kind)[] Kinds =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, 0x50, 0x4E, 0x47], "an image"),
        ([0xFF, 0xD8, 0xFF], "an image"),
    ];

    /// <summary>The notice of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="maxBytes">The greatest size.</param>
    /// <exception cref="UnreadableInputException">The file is refused.</exception>
    public static RectificationNotice Read(string path, string name, int maxBytes)
    {
        byte[] bytes = NoticeInput.ReadFile(path, name, maxBytes);
        if (Array.Find(Kinds, kind => bytes.AsSpan().StartsWith(kind.Start)).Kind is string binary)
        {
            throw new UnreadableInputException(name, $"is {binary}, not text");
        }

        Reading reading = Reading.Of(name, bytes);
        return reading.Parsed is { } parsed && !IsText(parsed.Source.AsSpan(0, Math.Min(parsed.Source.Length, Sample)))
            ? throw new UnreadableInputException(name, "is binary, not text")
            : reading.Notice;
    }

    // Judged once it is decoded: a text may come in any encoding, and zero bytes say nothing in UTF-16.
    private static bool IsText(ReadOnlySpan<char> text)
    {
        int strange = 0;
        foreach (char c in text)
        {
            strange += IsStrange(c) ? 1 : 0;
        }

        return strange * CharactersPerStrange <= text.Length && !text.Contains('\0');
    }

    private static bool IsStrange(char c) => c == '\ufffd' || char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control => c is not ('\t' or '\r' or '\n' or '\f'),
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        _ => false,
    };
}
