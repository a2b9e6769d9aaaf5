namespace RectificationModel;

/// <summary>What kind of time limit is set.</summary>
public enum DeadlineKind
{
    /// <summary>A day, month or year by which it is to be done: 2023年10月底前.</summary>
    Date,

    /// <summary>A span of time: 2023年3月至6月, 三个月内.</summary>
    Period,

    /// <summary>At once: 立行立改, 立即整改.</summary>
    Immediate,

    /// <summary>For good: 长期坚持, 持续推进.</summary>
    LongTerm,
}
