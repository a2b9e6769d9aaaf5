namespace RectificationModel.Facts;

/// <summary>Reads one date as it is written, up to its own end; ranges are made of two of them. A pure function of the text.</summary>
internal static class DatePartReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static bool TryRead(ReadOnlySpan<char> text, int at, DateContext context, out DatePart part)
    {
        part = default;
        if (at >= text.Length)
        {
            return false;
        }

        if (!SmallNumber.TryRead(text, at, out SmallNumber number))
        {
            return TryReadWord(text, at, context, out part);
        }

        if (TryReadNumeric(text, at, number, out part))
        {
            return true;
        }

        int i = DateWords.SkipSpaces(text, number.End);
        if (i >= text.Length)
        {
            return false;
        }

        return text[i] switch
        {
            '年' when IsYear(number, text, i + 1) => ReadAfterYear(text, i + 1, CompleteYear(number, context), context, out part),
            '月' => TryReadMonth(text, at, 0, out part),
            '季' => TryReadMonths(text, at, 0, out part),
            '日' when number.Digits is >= 6 and <= 8 && !number.IsHan => DamagedDate.TryReadDay(text, at, number, out part),
            _ => false,
        };
    }

    /// <summary>A number alone, or with its unit, that is only a date as the end of a range or in a list: 20日, 19号.</summary>
    public static bool TryReadDay(ReadOnlySpan<char> text, int at, out DatePart part)
    {
        part = default;
        if (!SmallNumber.TryRead(text, at, out SmallNumber number) || number.Value is < 1 or > 31)
        {
            return false;
        }

        int i = DateWords.SkipSpaces(text, number.End);
        if (i >= text.Length || text[i] is not ('日' or '号'))
        {
            return false;
        }

        part = new() { End = i + 1, Day = number.Value };
        return true;
    }

    private static bool IsYear(SmallNumber number, ReadOnlySpan<char> text, int after)
    {
        if (after < text.Length && text[after] is '级' or '代' or '龄')
        {
            return false;
        }

        if (number.Digits == 4)
        {
            return number.Value is >= FirstYear and <= LastYear;
        }

        if (number.Digits != 2)
        {
            return false;
        }

        // 10年 is a span of time; 08年 is a year, and so is 15年3月.
        after = DateWords.SkipSpaces(text, after);
        return number.HasLeadingZero
            || (number.IsHan && number.Value > 40 && text[after..].StartsWith("前"))
            || (SmallNumber.TryRead(text, after, out SmallNumber next) && next.Value is >= 1 and <= 12 && DateWords.SkipSpaces(text, next.End) is int i && i < text.Length && text[i] is '月' or '季')
            || (after < text.Length && text[after] == '第' && text[after..].Length > 3 && (text[after..(after + 4)].Contains('季') || text[after + 3] == '月'));
    }

    // Two digits are the nearest year: 98年 read in 1997 is 1998.
    private static int CompleteYear(SmallNumber number, DateContext context)
    {
        if (number.Digits == 4)
        {
            return number.Value;
        }

        int year = (context.Near / 100 * 100) + number.Value;
        return year > context.Near + 50 ? year - 100 : year < context.Near - 50 ? year + 100 : year;
    }

    /// <summary>What follows a year that has been read: 度, months, a day, or nothing.</summary>
    private static bool ReadAfterYear(ReadOnlySpan<char> text, int at, int year, DateContext context, out DatePart part)
    {
        int end = at < text.Length && text[at] == '度' ? at + 1 : at;
        int i = DateWords.SkipSpaces(text, at);
        i += i < text.Length && text[i] == '的' ? 1 : 0;
        if (end == at && (TryReadMonth(text, i, year, out part) || TryReadMonths(text, i, year, out part) || DamagedDate.TryReadAfterYear(text, i, year, out part)))
        {
            return true;
        }

        part = new() { End = end, Year = year, Granularity = DateGranularity.Year, IsFiscal = end > at };
        return true;
    }

    private static bool TryReadMonth(ReadOnlySpan<char> text, int at, int year, out DatePart part)
    {
        part = default;
        if (!SmallNumber.TryRead(text, at, out SmallNumber month) && !IsFirstMonth(text, at, year, out month))
        {
            return false;
        }

        int i = DateWords.SkipSpaces(text, month.End);
        if (i < text.Length && DateWords.IsConnector(text[i]))
        {
            return TryReadBare(text, i, month, year, '月', out part);
        }

        if (i >= text.Length || text[i] != '月' || month.Digits > 2 || month.Value is < 1 or > 99 || (month.Value > 12 && year == 0))
        {
            return false;
        }

        part = new() { End = i + 1, Year = year, Month = month.Value, LastMonth = month.Value, Granularity = DateGranularity.Month, Flaw = month.Value > 12 ? DateFlaw.Impossible : null };
        i = DateWords.SkipSpaces(text, i + 1);
        if (SmallNumber.TryRead(text, i, out SmallNumber day))
        {
            ReadDayOfMonth(text, day, ref part);
        }
        else
        {
            int end = part.End < text.Length && text[part.End] == '份' ? part.End + 1 : part.End;
            part.IsVague = end + 1 < text.Length && text[end + 1] == '旬' && text[end] is '上' or '中' or '下';
            part.End = part.IsVague ? end + 2 : end;
        }

        return true;
    }

    // 2024年元月: January, named as the first.
    private static bool IsFirstMonth(ReadOnlySpan<char> text, int at, int year, out SmallNumber month)
    {
        month = new(at + 1, 1, 1, true, false);
        return year > 0 && at < text.Length && text[at..].StartsWith("元月");
    }

    private static void ReadDayOfMonth(ReadOnlySpan<char> text, SmallNumber day, ref DatePart part)
    {
        int i = DateWords.SkipSpaces(text, day.End);
        if (i >= text.Length || day.Digits > 2 || day.Value is < 1 or > 99)
        {
            return;
        }

        bool bare = DateWords.IsConnector(text[i]) && TryReadDay(text, DateWords.SkipSpaces(text, EndOfConnector(text, i)), out _);
        if (text[i] is '日' or '号' || bare)
        {
            part.Day = day.Value;
            part.End = bare ? day.End : i + 1;
            part.IsBare = bare;
            part.Granularity = DateGranularity.Day;
            part.Flaw = day.Value > 31 ? DateFlaw.Impossible : part.Flaw;
        }
    }

    // 1-10月, 一至三季度: the first number takes its unit from the second.
    private static bool TryReadBare(ReadOnlySpan<char> text, int connector, SmallNumber first, int year, char unit, out DatePart part)
    {
        part = default;
        int next = DateWords.SkipSpaces(text, EndOfConnector(text, connector));
        if (first.Digits > 2 || first.Value is < 1 or > 12 || !SmallNumber.TryRead(text, next, out SmallNumber second) || second.Value is < 1 or > 12)
        {
            return false;
        }

        int i = DateWords.SkipSpaces(text, second.End);
        if (i >= text.Length || text[i] != unit)
        {
            return false;
        }

        part = new() { End = first.End, Year = year, Month = first.Value, LastMonth = first.Value, Granularity = DateGranularity.Month, IsBare = true };
        return true;
    }

    /// <summary>第三季度, 上半年, 前10个月, 前三季度, 第九个月, 首季度, with or without a year before them.</summary>
    private static bool TryReadMonths(ReadOnlySpan<char> text, int at, int year, out DatePart part)
    {
        bool read = MonthsOfYear.TryRead(text, at, year > 0, out MonthsOfYear months);
        part = read ? new() { End = months.End, Year = year, Month = months.First, LastMonth = months.Last, Granularity = months.Granularity } : default;
        return read;
    }

    private static bool TryReadWord(ReadOnlySpan<char> text, int at, DateContext context, out DatePart part)
    {
        part = default;
        if (DateWords.TryReadYear(text, at, out int end, out int offset, out bool isTold))
        {
            int? from = isTold ? context.Year ?? context.Reference?.Year : context.Reference?.Year ?? context.Year;
            int year = from is int known ? known + offset : 0;
            if (!ReadAfterYear(text, end, year, context, out part) || (part.Granularity == DateGranularity.Year && (!context.Relative || isTold || year == 0)))
            {
                part = default;
                return false;
            }

            part.IsYearWord = true;
            return true;
        }

        if (context.Relative && context.Reference is DateOnly reference && RelativeMonth.TryRead(text, at, reference, out part))
        {
            return true;
        }

        return TryReadMonths(text, at, 0, out part);
    }

    // 2023-11-08, 2023.11.8, 2023/11/8, and 20231108 standing alone.
    private static bool TryReadNumeric(ReadOnlySpan<char> text, int at, SmallNumber year, out DatePart part)
    {
        part = default;
        if (year.IsHan || (year.Digits != 4 && year.Digits != 8))
        {
            return false;
        }

        if (year.Digits == 8)
        {
            return DamagedDate.TryReadCompact(text, at, year, out part);
        }

        char mark = year.End < text.Length ? text[year.End] : '\0';
        if (year.Value is < FirstYear or > LastYear || mark is not ('-' or '.' or '/' or '．' or '－') || !SmallNumber.TryRead(text, year.End + 1, out SmallNumber month) || month.IsHan || month.Digits > 2
            || month.Value is < 1 or > 12)
        {
            return false;
        }

        if (month.End < text.Length && text[month.End] == mark && SmallNumber.TryRead(text, month.End + 1, out SmallNumber day) && !day.IsHan && day.Digits <= 2 && day.Value is >= 1 and <= 31
            && !(day.End + 1 < text.Length && text[day.End] == mark && NumeralChars.IsDigit(text[day.End + 1]) && mark != '-'))
        {
            part = new() { End = day.End, Year = year.Value, Month = month.Value, LastMonth = month.Value, Day = day.Value, Granularity = DateGranularity.Day };
            return true;
        }

        // 1999.08-2002.02: a month in this form is one only as an end of a range.
        bool range = mark is '.' or '．' && month.Digits == 2 && month.End + 4 < text.Length && DateWords.IsConnector(text[month.End]) && SmallNumber.TryRead(text, month.End + 1, out SmallNumber other) && other.Digits == 4
            && other.Value is >= FirstYear and <= LastYear;
        bool second = mark is '.' or '．' && month.Digits == 2 && at > 7 && DateWords.IsConnector(text[at - 1]) && NumeralChars.IsDigit(text[at - 2]) && text[at - 4] == mark;
        part = new() { End = month.End, Year = year.Value, Month = month.Value, LastMonth = month.Value, Granularity = DateGranularity.Month };
        return range || second;
    }

    /// <summary>The place after a connector; —— and -- are one.</summary>
    public static int EndOfConnector(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        end += end < text.Length && text[at] is not ('至' or '到') && text[end] == text[at] ? 1 : 0;
        return end;
    }
}
