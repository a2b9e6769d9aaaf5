using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>What may start at a character.</summary>
internal enum FigureStart : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date told by a word: 今年, 上半年, 前三季度.</summary>
    DateWord,

    /// <summary>A quotation.</summary>
    Quote,
}

/// <summary>A table of what may start at each character: nine of ten characters are done with one load.</summary>
internal static class FigureStarts
{
    private const FigureStart Follows = (FigureStart)128;
    private const FigureStart Contact = (FigureStart)64;
    private const FigureStart ContactHint = (FigureStart)32;
    private const FigureStart OtherScript = (FigureStart)16;
    private const FigureStart Kinds = (FigureStart)15;

    private static readonly FigureStart[] Table = Build();

    public static FigureStart Of(char c) => Table[c] & Kinds;

    /// <summary>The first place from <paramref name="at"/> on where something may start; the text's length where nothing may.</summary>
    public static int Next(ReadOnlySpan<char> text, int at) => Next(text, at, Kinds);

    /// <summary>The first place from <paramref name="at"/> on with a traditional character, or one that can be the last of a contact's label or stand inside an address of the net or a telephone number; the text's length where there is none.</summary>
    public static int NextHint(ReadOnlySpan<char> text, int at) => Next(text, at, OtherScript | ContactHint);

    /// <summary>Whether a character can stand behind the first character of a Chinese number that belongs to a figure or a date.</summary>
    public static bool MayFollow(char c) => Table[c] >= Follows;

    /// <summary>Whether a contact or its label can start, or what a label announces can end, at a character.</summary>
    public static bool MayBeContact(char c) => (Table[c] & Contact) != 0;

    /// <summary>Whether a character is a traditional one that the tables of words have in its simplified form alone.</summary>
    public static bool IsTraditional(char c) => (Table[c] & OtherScript) != 0;

    /// <summary>Whether a date can start with a word whose second character this is: 今年, 上半年, 前三季度, 本月, 首季度, 最近, 过去.</summary>
    public static bool MayFollowWord(char c) => c is '年' or '半' or '季' or '月' or '个' or '近' or '去' or ' ' || NumeralChars.IsNumeral(c);

    private static int Next(ReadOnlySpan<char> text, int at, FigureStart any)
    {
        FigureStart[] table = Table;
        while (at < text.Length && (table[text[at]] & any) == 0)
        {
            at++;
        }

        return at;
    }

    private static FigureStart[] Build()
    {
        FigureStart[] table = new FigureStart[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = NumeralChars.Kind((char)c) is NumeralChar.None or NumeralChar.BigUnit ? FigureStart.None : FigureStart.Number;
        }

        // 万分之三 starts with a unit.
        table['万'] = FigureStart.Number;
        foreach (char c in "今去明本上下前后首第同当次翌这近过最")
        {
            table[c] = FigureStart.DateWord;
        }

        foreach (char c in "“‘「『\"〝")
        {
            table[c] = FigureStart.Quote;
        }

        foreach (char c in UnitTable.FirstChars.Concat("年月日号季旬分又点多余馀来几半个至到-—–－~～ \u00A0\u3000（(.．"))
        {
            table[c] |= Follows;
        }

        for (int c = 0; c < table.Length; c++)
        {
            table[c] |= NumeralChars.Kind((char)c) is NumeralChar.None ? FigureStart.None : Follows;
            table[c] |= NumeralChars.IsDigit((char)c) ? Contact : FigureStart.None;
        }

        foreach (char c in ContactLabels.FirstChars.Concat("@＠（(hHwW。；;\n"))
        {
            table[c] |= Contact;
        }

        foreach (char c in Simplified.Characters)
        {
            table[c] |= OtherScript;
        }

        foreach (char c in ContactLabels.LastChars.Concat("@＠:.-—"))
        {
            table[c] |= ContactHint;
        }

        return table;
    }
}
