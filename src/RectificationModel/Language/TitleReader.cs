namespace RectificationModel.Language;

/// <summary>Issuer, subject and genre out of the lines of a title.</summary>
internal static class TitleReader
{
    // The longer before the shorter that it ends in: 情况说明 before 说明.
    private static readonly string[] Genres =
        ["公示表", "一览表", "台账", "清单", "情况说明", "情况公开", "整改方案", "通报", "公告", "公示", "报告", "汇报", "通告", "通知", "说明", "方案", "函"];

    /// <summary>The genre as printed: 通報 in a title of traditional characters.</summary>
    public static string? Genre(ValueList<string> lines)
    {
        string title = string.Concat(lines);
        string folded = Simplified.Fold(title);
        return GenreAtEnd(folded) is not string genre ? null
            : ReferenceEquals(folded, title) ? genre : title.Substring(folded.LastIndexOf(genre, StringComparison.Ordinal), genre.Length);
    }

    /// <summary>Whether a line ends in a genre, a note in brackets behind it left out.</summary>
    public static bool EndsInGenre(ReadOnlySpan<char> line) => GenreAtEnd(line) is not null;

    public static string? Issuer(ValueList<string> lines)
    {
        if (lines.IsEmpty)
        {
            return null;
        }

        string title = string.Concat(lines);
        int about = Simplified.Fold(title).IndexOf("关于", StringComparison.Ordinal);
        string before = about > 0 ? title[..about] : lines.Count > 1 ? lines[0] : "";
        before = before.Trim();
        return Array.TrueForAll(Simplified.Fold(before).Split('、'), static organ => Organs.IsOrgan(organ)) ? before : null;
    }

    public static string? Subject(ValueList<string> lines)
    {
        string title = string.Concat(lines);
        int about = Simplified.Fold(title).IndexOf("关于", StringComparison.Ordinal);
        if (about < 0 || Genre(lines) is not string genre)
        {
            return null;
        }

        int end = title.LastIndexOf(genre, StringComparison.Ordinal);
        string subject = title[(about + 2)..Math.Max(about + 2, end)].Trim();
        subject = subject.EndsWith('的') ? subject[..^1] : subject;
        return subject.Length == 0 ? null : subject;
    }

    private static string? GenreAtEnd(ReadOnlySpan<char> title)
    {
        title = WithoutBracketedEnd(title);
        foreach (string genre in Genres)
        {
            if (title.EndsWith(genre))
            {
                return genre switch { "情况公开" => "公开", "整改方案" => "方案", _ => genre };
            }
        }

        return null;
    }

    // …的通报（摘要）: the note in brackets is no part of the genre.
    private static ReadOnlySpan<char> WithoutBracketedEnd(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd();
        while (title.Length > 0 && title[^1] is '）' or ')')
        {
            int open = title.LastIndexOfAny('（', '(');
            if (open <= 0)
            {
                return title;
            }

            title = title[..open].TrimEnd();
        }

        return title;
    }
}
