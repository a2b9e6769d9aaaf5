using RectificationModel.Language;

namespace RectificationModel.Parsing.Fields;

/// <summary>The documents that a disclosure rests on: 《…》 behind 根据, 按照 or 依据.</summary>
internal static class LegalBasisReader
{
    private static readonly WordTable<bool> Words = WordTable.Of(["根据", "按照", "依据", "依照", "遵照", "根據", "依據"], byLast: true);

    public static ValueList<string> Read(string text)
    {
        List<string>? titles = null;
        for (int at = text.IndexOf('《', StringComparison.Ordinal); at >= 0; at = text.IndexOf('《', at + 1))
        {
            if (Words.TryEnd(text.AsSpan(0, at), out _, out _))
            {
                AddTitles(text, at, titles ??= []);
            }
        }

        return titles is null ? default : titles.ToValueList();
    }

    // 《…》《…》和《…》 one behind the other.
    private static void AddTitles(string text, int at, List<string> titles)
    {
        while (at < text.Length && text[at] is '《' or '、' or '和' or '及')
        {
            int open = text[at] == '《' ? at : at + 1;
            if (open >= text.Length || text[open] != '《')
            {
                return;
            }

            int close = text.AsSpan(open, Math.Min(100, text.Length - open)).IndexOf('》');
            if (close < 0)
            {
                return;
            }

            string title = text.Substring(open + 1, close - 1);
            if (title.Length > 0 && !titles.Contains(title))
            {
                titles.Add(title);
            }

            at = open + close + 1;
        }
    }
}
