namespace RectificationModel;

/// <summary>How the days of a period are counted.</summary>
public enum DayKind
{
    /// <summary>Calendar days: 5天, 5日.</summary>
    Calendar,

    /// <summary>Working days: 5个工作日.</summary>
    Working,
}
