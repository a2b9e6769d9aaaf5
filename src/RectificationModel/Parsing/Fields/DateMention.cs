using System.Buffers;

namespace RectificationModel.Parsing.Fields;

/// <summary>A date or a range of dates in running text; the days are null where they are not given to the day.</summary>
internal sealed record DateMention(TextSpan Span, DateOnly? Start, DateOnly? End, bool IsRange)
{
    private static readonly SearchValues<char> Connectors = SearchValues.Create("至到-—－～~–─ ");

    /// <summary>All dates of a text in order; one without a year takes it from the one before.</summary>
    public static DateMention[] All(string text)
    {
        List<DateMention> dates = [];
        int? year = null;
        for (int at = 0; at < text.Length;)
        {
            bool numeralBefore = at > 0 && (char.IsDigit(text[at - 1]) || text[at - 1] is '第' or '十');
            if (numeralBefore || !DayReader.TryRead(text.AsSpan(at), year, out DayReader first) || first.Length == 0)
            {
                at++;
                continue;
            }

            // A bare year is what is told about (2020至2022年…), not when it is told.
            bool bareYear = text[at + first.Length - 1] == '年';
            year = bareYear ? year : first.Year ?? year;
            int end = at + first.Length;
            int connector = Connector(text.AsSpan(end));
            if (connector > 0 && DayReader.TryRead(text.AsSpan(end + connector), year, out DayReader second) && second.Length > 0)
            {
                year = text[end + connector + second.Length - 1] == '年' ? year : second.Year ?? year;
                int length = end + connector + second.Length - at;
                bool exact = first.Date is not null && second.Date is not null;
                dates.Add(new(new(at, length), exact ? first.Date : null, exact ? second.Date : null, true));
                at += length;
            }
            else
            {
                dates.Add(new(new(at, first.Length), first.Date, first.Date, false));
                at = end;
            }
        }

        return [.. dates];
    }

    // 至, 到, -, —, ～ between two dates; a 旬 in between makes both vague.
    private static int Connector(ReadOnlySpan<char> text)
    {
        int skip = text.StartsWith("上旬") || text.StartsWith("中旬") || text.StartsWith("下旬") || text.StartsWith("上午") || text.StartsWith("下午") ? 2 : text.StartsWith("初") || text.StartsWith("底") || text.StartsWith("末") ? 1 : 0;
        ReadOnlySpan<char> rest = text[skip..];
        int length = rest.IndexOfAnyExcept(Connectors);
        length = length < 0 ? rest.Length : length;
        return length is > 0 and <= 3 && !rest[..length].Trim().IsEmpty ? skip + length : 0;
    }
}
