using System.Buffers;
using RectificationModel.Language;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>What the lines of a signature look like. Reader and writer share it, so that what is written is read back.</summary>
internal static class SignerWording
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，。；：、！？,.;:?!“”《》（）()");

    private const int Longest = 80;

    /// <summary>Whether every name in a line, parted by white space, is an organ.</summary>
    public static bool IsSignerLine(ReadOnlySpan<char> line)
    {
        return line.Length is > 0 and <= Longest && AreOrgans(line) && OpeningReader.Read(line, OpeningVocabulary.Default).Kind == OpeningKind.None;
    }

    private static bool AreOrgans(ReadOnlySpan<char> line)
    {
        if (Organs.IsOrgan(line) && !line.ContainsAny(" \u3000\t"))
        {
            return true;
        }

        int names = 0;
        for (TextSpan name = NextName(line, 0); name.Length > 0; name = NextName(line, name.End))
        {
            if (!Organs.IsOrgan(name.Of(line)))
            {
                return false;
            }

            names++;
        }

        return names > 0;
    }

    // What no name starts with: a line that does is the second half of one.
    private static readonly string[] SecondHalves =
        ["有限", "股份", "责任公司", "集团", "委员会", "办公室", "领导小组", "工作领导小组", "整改工作", "党组", "党委", "党总支", "党支部", "管理委员会", "人民政府", "总公司", "分公司", "办事处", "指挥部", "联席会议"];

    /// <summary>Whether a line is the first half of a name that the next line ends.</summary>
    public static bool IsFirstHalf(ReadOnlySpan<char> line, ReadOnlySpan<char> next, OpeningVocabulary labels) =>
        line.Length is >= 4 and <= 40 && !line.ContainsAnyInRange('0', '9') && (!Organs.IsOrgan(line) || IsSecondHalf(next)) && !TitleWording.IsWholeDay(line) && !line.ContainsAny(Punctuation) && !line.ContainsAny(" \u3000\t") && !next.ContainsAny(" \u3000\t") && OpeningReader.Read(line, labels).Kind == OpeningKind.None
        && Organs.IsOrgan($"{line}{next}");

    private static bool IsSecondHalf(ReadOnlySpan<char> line)
    {
        foreach (string half in SecondHalves)
        {
            if (line.StartsWith(half))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next name in a line from a place on; empty where there is none.</summary>
    public static TextSpan NextName(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length && CharClass.IsWhite(line[from]))
        {
            from++;
        }

        int end = from;
        while (end < line.Length && !CharClass.IsWhite(line[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(from, end);
    }
}
