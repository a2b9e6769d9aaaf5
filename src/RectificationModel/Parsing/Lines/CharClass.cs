using System.Buffers;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Lines;

/// <summary>Classes of characters that the first stages ask for at every character, from one table.</summary>
internal static class CharClass
{
    /// <summary>The common block of Han characters starts here.</summary>
    public const char FirstIdeograph = '一';

    /// <summary>The common block of Han characters ends here.</summary>
    public const char LastIdeograph = '\u9fff';

    private const byte White = 1;
    private const byte Invisible = 2;
    private const byte Suspect = 4;
    private const byte SentenceEnd = 8;
    private const byte Border = 16;
    private const byte Pair = 32;
    private const byte Opener = 64;
    private const byte HeadingEnd = 128;

    private static readonly byte[] Classes = Make();

    /// <summary>The characters of <see cref="IsSuspect"/>, for which a text is searched at many characters a step.</summary>
    public static SearchValues<char> Suspects { get; } = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(IsSuspect)]);

    /// <summary>Those of a text without rare characters, for which a search is quicker.</summary>
    public static SearchValues<char> CommonSuspects { get; } = SearchValues.Create([.. Enumerable.Range(0, '\u0080').Select(static c => (char)c).Where(IsSuspect)]);

    /// <summary>White space, or a character without width (a byte order mark, a zero-width space, a direction mark).</summary>
    public static bool IsBlank(char c) => (Classes[c] & (White | Invisible)) != 0;

    /// <summary>A character without width, which no text keeps.</summary>
    public static bool IsInvisible(char c) => (Classes[c] & Invisible) != 0;

    /// <summary>A character that may begin debris, or that no text keeps.</summary>
    public static bool IsSuspect(char c) => (Classes[c] & (Suspect | Invisible)) != 0;

    /// <summary>A mark that ends a sentence or a clause that stands for one.</summary>
    public static bool EndsSentence(char c) => (Classes[c] & SentenceEnd) != 0;

    /// <summary>White space.</summary>
    public static bool IsWhite(char c) => (Classes[c] & White) != 0;

    /// <summary>White space or a mark behind which something new may open: the end of a sentence, of a clause, of a quotation.</summary>
    public static bool IsBorder(char c) => (Classes[c] & (White | Border)) != 0;

    /// <summary>A character that an ordinal or a marker of a measure may begin with.</summary>
    public static bool IsOpener(char c) => (Classes[c] & Opener) != 0;

    /// <summary>A character at which a heading may end: a mark, white space, 一是 and 1. behind it.</summary>
    public static bool MayEndHeading(char c) => (Classes[c] & (White | HeadingEnd)) != 0;

    /// <summary>A mark of a pair: quotes, brackets, 《》.</summary>
    public static bool IsPairMark(char c) => (Classes[c] & Pair) != 0;

    /// <summary>A character of the common block of Han characters: no mark, no white space, no digit.</summary>
    public static bool IsIdeograph(char c) => c is >= FirstIdeograph and <= LastIdeograph;

    private static byte[] Make()
    {
        byte[] classes = new byte[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            classes[c] = char.IsWhiteSpace((char)c) ? White : char.IsControl((char)c) ? Suspect : (byte)0;
        }

        foreach (char c in "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\u00ad\u180e")
        {
            classes[c] = Invisible;
        }

        foreach (char c in "[<*&#\\错\ufffc\ufffd")
        {
            classes[c] |= Suspect;
        }

        foreach (char c in "。！？；!?;")
        {
            classes[c] |= SentenceEnd;
        }

        foreach (char c in "。.；：！？;:，,”）")
        {
            classes[c] |= Border;
        }

        foreach (char c in "“《（(‘〈「『【〔”》）)’〉」』】〕\"")
        {
            classes[c] |= Pair;
        }

        foreach (char c in "！？。.|；;：:一（(1")
        {
            classes[c] |= HeadingEnd;
        }

        for (int c = 0; c <= char.MaxValue; c++)
        {
            classes[c] |= MarkerReader.MayStart((char)c) || OrdinalText.MayStart((char)c) ? Opener : (byte)0;
        }

        return classes;
    }
}
