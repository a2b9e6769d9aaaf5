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

/// <summary>A table of what may start at each character, and of what may stand behind it.</summary>
internal static class FigureStarts
{
    private const FigureStart Follows = (FigureStart)128;
    private const FigureStart Contact = (FigureStart)64;
    private const FigureStart FollowsDigit = (FigureStart)32;
    private const FigureStart OtherScript = (FigureStart)16;
    private const FigureStart PlainUnit = (FigureStart)8;
    private const FigureStart Kinds = (FigureStart)3;

    private static readonly FigureStart[] Table = Build();

    public static FigureStart Of(char c) => Table[c] & Kinds;

    /// <summary>Whether a character can stand behind the first character of a Chinese number that belongs to a figure or a date.</summary>
    public static bool MayFollow(char c) => Table[c] >= Follows;

    /// <summary>Whether a unit starts with a character that neither a date nor a range nor a numeral goes on with.</summary>
    public static bool IsPlainUnit(char c) => (Table[c] & PlainUnit) != 0;

    /// <summary>Whether a character can stand behind a Chinese digit that belongs to a figure or a date: 两家, 三十; but 进一步, 三方.</summary>
    public static bool MayFollowDigit(char c) => (Table[c] & FollowsDigit) != 0;

    /// <summary>Whether a contact or its label can start, or what a label announces can end, at a character.</summary>
    public static bool MayBeContact(char c) => (Table[c] & Contact) != 0;

    /// <summary>Whether a character is a traditional one that the tables of words have in its simplified form alone.</summary>
    public static bool IsTraditional(char c) => (Table[c] & OtherScript) != 0;

    /// <summary>Whether a date can start with a word whose second character this is: 今年, 上半年, 前三季度, 本月, 首季度, 最近, 过去.</summary>
    public static bool MayFollowWord(char c) => c is '年' or '半' or '季' or '月' or '个' or '近' or '去' or ' ' || NumeralChars.IsNumeral(c);

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

        foreach (char c in UnitTable.FirstChars)
        {
            bool plain = NumeralChars.Kind(c) == NumeralChar.None && !DateWords.IsConnector(c) && !"年月日号季".Contains(c, StringComparison.Ordinal);
            table[c] |= plain ? Follows | PlainUnit : Follows;
        }

        foreach (char c in UnitTable.FirstCharsWithHan.Concat("年月日号季旬分又点多余馀来几半个至到-—–－~～ \u00A0\u3000（(.．"))
        {
            table[c] |= Follows | FollowsDigit;
        }

        for (int c = 0; c < table.Length; c++)
        {
            table[c] |= NumeralChars.Kind((char)c) is NumeralChar.None ? FigureStart.None : Follows | FollowsDigit;
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

        return table;
    }
}
