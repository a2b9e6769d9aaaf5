using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>Reads the date or range of dates at a place, without an allocation. A pure function of the text and of what is known before it.</summary>
internal static class DateReader
{
    // 2019年3月至2022年12月任职期间: a period that is only looked at.
    private static readonly WordTable<bool> TermWords = WordTable.Of(["任职", "任期", "担任", "在任", "履职", "的任期"]);

    /// <summary>Reads the date that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place; a digit of a longer number is none.</param>
    /// <param name="contextYear">The year of a date that leaves its own out; null where there is none.</param>
    /// <param name="date">The date.</param>
    public static bool TryReadAt(ReadOnlySpan<char> text, int at, int? contextYear, out DateToken date) => TryReadAt(text, at, new DateContext(contextYear, 0, null, false), out date);

    public static bool TryReadAt(ReadOnlySpan<char> text, int at, DateContext context, out DateToken date)
    {
        date = default;
        if (context.Relative && context.Reference is DateOnly reference && RelativeMonth.TryReadSpan(text, at, reference, out date))
        {
            return true;
        }

        if (!TryReadFirst(text, at, context, out DatePart first) || IsHabit(text, at, first))
        {
            return false;
        }

        bool isRange = TryReadSecond(text, first, context, out DatePart second);
        if (!isRange && first.IsBare)
        {
            return false;
        }

        int end = isRange ? second.End : first.End;
        DateModifier? modifier = DateWords.ReadModifier(text, at, end, out int modifierEnd);
        bool written = first.Year > 0 && !first.IsYearWord;
        bool vague = first.IsVague || (isRange && second.IsVague);
        bool tells = !first.IsFiscal && (first.Granularity != DateGranularity.Year || (!isRange && StartsClause(text, at)));
        tells &= !(isRange && (second.IsFiscal || TermWords.TryAt(text, end, out _, out _)));

        bool untilNow = !isRange && context.Relative && DateWords.TryReadNow(text, first.End, out end);
        (DateOnly? from, DateOnly? to, DateFlaw? flaw) = isRange ? DateResolver.Resolve(first, second, context) : DateResolver.Resolve(first, context);
        to = untilNow ? context.Reference ?? to : to;
        modifier = untilNow ? null : modifier;
        DateGranularity granularity = isRange || untilNow ? DateGranularity.Period : first.Granularity;
        date = new(at, end, from, to, granularity, !written, modifier, Math.Max(end, modifierEnd), flaw, vague, tells) { IsFullDay = from is not null && first.Day > 0 && (!isRange || second.Day > 0), Month = isRange && second.Month > 0 ? second.Month : first.Month };
        return true;
    }

    /// <summary>Reads a day of the month that another date has named: 3月12日、16日; alone it is told from the reference date.</summary>
    public static bool TryReadDayOfList(ReadOnlySpan<char> text, int at, int lastDateEnd, DateContext context, out DateToken date)
    {
        date = default;
        if (!DatePartReader.TryReadDay(text, at, out DatePart part))
        {
            return false;
        }

        bool listed = lastDateEnd >= 0 && at > lastDateEnd && at - lastDateEnd <= 2 && text[lastDateEnd..at] is "、" or "和" or "及" or "与" or "以及" or "，" && context.Month > 0;
        DateOnly? month = listed && context.Year is int year ? new DateOnly(year, context.Month, 1) : null;
        if (!listed && context.Relative && at == 0 && context.Reference is DateOnly reference)
        {
            month = LatestMonth(part.Day, reference);
        }

        if (month is not DateOnly first)
        {
            date = new(at, part.End, null, null, DateGranularity.Day, true, null, part.End, null, false, true) { Month = context.Month };
            return listed;
        }

        bool exists = part.Day <= DateTime.DaysInMonth(first.Year, first.Month);
        DateOnly? day = exists ? first.AddDays(part.Day - 1) : null;
        DateModifier? modifier = DateWords.ReadModifier(text, at, part.End, out int modifierEnd);
        date = new(at, part.End, day, day, DateGranularity.Day, true, modifier, modifierEnd, exists ? null : DateFlaw.Impossible, false, true) { IsFullDay = exists, Month = first.Month };
        return true;
    }

    private static DateOnly LatestMonth(int day, DateOnly reference)
    {
        DateOnly month = new(reference.Year, reference.Month, 1);
        while (day > DateTime.DaysInMonth(month.Year, month.Month) || month.AddDays(day - 1) > reference)
        {
            month = month.AddMonths(-1);
        }

        return month;
    }

    private static bool TryReadFirst(ReadOnlySpan<char> text, int at, DateContext context, out DatePart part)
    {
        if (DatePartReader.TryRead(text, at, context, out part))
        {
            return true;
        }

        if (!SmallNumber.TryRead(text, at, out SmallNumber number))
        {
            return false;
        }

        // 2020-2021年, 1-10月, 一至三季度: the first number has no unit of its own.
        int i = DateWords.SkipSpaces(text, number.End);
        bool listed = i < text.Length && text[i] is '、' or '和' && number.Digits == 4;
        if (i >= text.Length || !(listed || DateWords.IsConnector(text[i])) || !SmallNumber.TryRead(text, DateWords.SkipSpaces(text, DatePartReader.EndOfConnector(text, i)), out SmallNumber other))
        {
            return false;
        }

        // 2020、2021年: years that run on are one range.
        if (listed && other.Value != number.Value + 1)
        {
            return false;
        }

        int unit = DateWords.SkipSpaces(text, other.End);
        char mark = unit < text.Length ? text[unit] : '\0';
        bool years = mark == '年' && number.Digits == 4 && other.Digits is 4 or 2 && number.Value is >= 1900 and <= 2199;
        bool months = mark is '月' or '季' && number.Digits <= 2 && number.Value is >= 1 and <= 12 && other.Digits <= 2 && other.Value is >= 1 and <= 12 && !(mark == '季' && number.Value > 4);
        int quarter = mark == '季' ? 3 : 1;
        part = years
            ? new() { End = number.End, Year = number.Value, Granularity = DateGranularity.Year, IsBare = true }
            : new() { End = number.End, Month = (quarter * number.Value) - quarter + 1, LastMonth = quarter * number.Value, Granularity = DateGranularity.Month, IsBare = true };
        return years || months;
    }

    private static bool TryReadSecond(ReadOnlySpan<char> text, DatePart first, DateContext context, out DatePart second)
    {
        second = default;
        int i = DateWords.SkipSpaces(text, SkipDayNote(text, first.End));
        i += i < text.Length && text[i] == '起' ? 1 : 0;
        if (i >= text.Length)
        {
            return false;
        }

        bool listed = first.IsBare && first.Granularity == DateGranularity.Year && text[i] is '、' or '和';
        bool between = !listed && text[i] is '和' or '与';
        if (!DateWords.IsConnector(text[i]) && !between && !listed)
        {
            return false;
        }

        int next = DateWords.SkipSpaces(text, DatePartReader.EndOfConnector(text, i));
        DateContext inner = context with { Year = first.Year > 0 ? first.Year : context.Year };
        bool read = (first.Day > 0 && DatePartReader.TryReadDay(text, next, out second)) || DatePartReader.TryRead(text, next, inner, out second);
        if (!read || second.IsBare || (first.Granularity == DateGranularity.Year && second.Granularity != DateGranularity.Year && second.Year == 0))
        {
            return false;
        }

        if (first.IsBare && first.Day == 0 && first.Month > 0 && second.Year > 0)
        {
            return false;
        }

        return !between || text[second.End..].StartsWith("之间") || text[second.End..].StartsWith("间");
    }

    // 5月6日（星期一）至5月10日（星期五）
    private static int SkipDayNote(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 >= text.Length || text[at] is not ('（' or '(') || text[at + 1] is not ('周' or '星'))
        {
            return at;
        }

        int close = text.Slice(at, Math.Min(6, text.Length - at)).IndexOfAny('）', ')');
        return close > 0 ? at + close + 1 : at;
    }

    // 每年3月, 每季度, 近三月 recur or last; they name no day.
    private static bool IsHabit(ReadOnlySpan<char> text, int at, DatePart part)
    {
        if (part.Year > 0 && !part.IsYearWord)
        {
            return false;
        }

        ReadOnlySpan<char> before = at > 0 && text[at - 1] is '每' or '年' or '的' or '近' or '逐' or '期' or '·' ? text[..at] : default;
        bool month = part.Granularity is DateGranularity.Month && part.End < text.Length && at > 0;
        return before.EndsWith("每") || before.EndsWith("每年") || before.EndsWith("每年的") || before.EndsWith("历年") || before.EndsWith("近") || before.EndsWith("逐") || before.EndsWith("同期") || before.EndsWith("·")
            || (part.Granularity is DateGranularity.Month && part.Day == 0 && text[at] == '一' && part.End < text.Length && text[part.End] == '一')
            || (month && text[part.End] is '报' or '考' or '刊' or '票');
    }

    // 2023年，全县… is a date of the narrative; 对2020年…审计 and 2022年预算 are its object.
    private static bool StartsClause(ReadOnlySpan<char> text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);
}
