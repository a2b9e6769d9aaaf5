using System.Globalization;

namespace RectificationModel;

/// <summary>① to ㊿, which Unicode keeps in three places.</summary>
internal static class CircledNumber
{
    public const int Max = 50;

    private static readonly (int First, int Last, char Start)[] Ranges = [(1, 20, '①'), (21, 35, '㉑'), (36, 50, '㊱')];

    public static string Format(int value)
    {
        foreach ((int first, int last, char start) in Ranges)
        {
            if (value >= first && value <= last)
            {
                return ((char)(start + value - first)).ToString();
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"（{value}）");
    }

    public static int? Read(char c)
    {
        if (c is < '①' or > '㊿')
        {
            return null;
        }

        foreach ((int first, int last, char start) in Ranges)
        {
            if (c >= start && c <= start + last - first)
            {
                return first + c - start;
            }
        }

        return null;
    }
}
