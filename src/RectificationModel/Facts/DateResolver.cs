namespace RectificationModel.Facts;

/// <summary>Days of the calendar out of dates as written.</summary>
internal static class DateResolver
{
    public static (DateOnly? First, DateOnly? Last, DateFlaw? Flaw) Resolve(DatePart part, DateContext context)
    {
        if (part.Flaw == DateFlaw.Impossible)
        {
            return (null, null, DateFlaw.Impossible);
        }

        int? year = part.Year > 0 ? part.Year : context.Year ?? LatestYear(part, context.Reference);
        if (year is not int known)
        {
            // 6月31日 is no day of any year.
            bool never = part.Day > 0 && part.Day > DateTime.DaysInMonth(2000, part.Month);
            return (null, null, never ? DateFlaw.Impossible : null);
        }

        (DateOnly? first, DateOnly? last) = Days(part, known);
        return (first, last, first is null ? DateFlaw.Impossible : part.Flaw);
    }

    public static (DateOnly? First, DateOnly? Last, DateFlaw? Flaw) Resolve(DatePart from, DatePart to, DateContext context)
    {
        // 3月12日至20日, 2022年12月至1月: what the second leaves out it takes from the first.
        if (to.Month == 0 && to.Day > 0)
        {
            (to.Month, to.LastMonth, to.Granularity) = (from.Month, from.Month, DateGranularity.Day);
        }

        (DateOnly? first, _, DateFlaw? flaw) = Resolve(from, context);
        if (first is not DateOnly start)
        {
            return (null, null, flaw ?? (to.Flaw == DateFlaw.Impossible ? to.Flaw : null));
        }

        bool open = to.Year == 0;
        to.Year = open ? start.Year : to.Year;
        (_, DateOnly? last, DateFlaw? lastFlaw) = Resolve(to, context);
        if (open && last < start)
        {
            to.Year++;
            (_, last, lastFlaw) = Resolve(to, context);
        }

        return last is null ? (null, null, DateFlaw.Impossible) : (start, last, flaw ?? lastFlaw);
    }

    // The latest year in which the date does not lie after the reference; a leap day may need eight steps back.
    private static int? LatestYear(DatePart part, DateOnly? reference)
    {
        if (reference is not DateOnly day)
        {
            return null;
        }

        for (int year = day.Year; year > 0 && year > day.Year - 9; year--)
        {
            // 前三季度 is told of when it is over, or nearly so; a month may still run.
            DateOnly? begun = part.Granularity == DateGranularity.Period ? Days(part with { Month = part.LastMonth }, year).First : Days(part, year).First;
            if (begun is DateOnly first && first <= day)
            {
                return year;
            }
        }

        return day.Year;
    }

    private static (DateOnly? First, DateOnly? Last) Days(DatePart part, int year)
    {
        if (year is < 1 or > 9999)
        {
            return (null, null);
        }

        if (part.Month == 0)
        {
            return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        if (part.Day > 0)
        {
            bool exists = part.Day <= DateTime.DaysInMonth(year, part.Month);
            DateOnly? day = exists ? new DateOnly(year, part.Month, part.Day) : null;
            return (day, day);
        }

        return (new DateOnly(year, part.Month, 1), new DateOnly(year, part.LastMonth, DateTime.DaysInMonth(year, part.LastMonth)));
    }
}
