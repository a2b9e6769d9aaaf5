namespace RectificationModel.Facts;

/// <summary>One date as written, not yet resolved: a day, a month, or some months of a year.</summary>
internal record struct DatePart
{
    /// <summary>The place after its last character.</summary>
    public int End;

    /// <summary>The year; 0 where none is written.</summary>
    public int Year;

    /// <summary>The first month; 0 where none is written.</summary>
    public int Month;

    /// <summary>The last month of a quarter, a half year, the first ten months.</summary>
    public int LastMonth;

    /// <summary>The day; 0 where none is written.</summary>
    public int Day;

    /// <summary>How finely it is given.</summary>
    public DateGranularity Granularity;

    /// <summary>上旬, 中旬, 下旬.</summary>
    public bool IsVague;

    /// <summary>Whether the year is told by a word (今年, 同年) and not written.</summary>
    public bool IsYearWord;

    /// <summary>Whether the last number stands without its unit and takes it from the other end of a range: 4月12-19日.</summary>
    public bool IsBare;

    /// <summary>Whether 度 or a word of object stands behind the year: no date of the narrative.</summary>
    public bool IsFiscal;

    /// <summary>What is wrong with it.</summary>
    public DateFlaw? Flaw;
}
