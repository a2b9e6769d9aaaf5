namespace RectificationModel;

/// <summary>What the rectifying body claims about an issue: the first of the three axes of progress (完成程度).</summary>
public enum Completion
{
    /// <summary>A wording that the vocabulary does not know; the label is kept.</summary>
    Unknown,

    /// <summary>Not begun: 未启动, 尚未启动, 待整改.</summary>
    NotStarted,

    /// <summary>Going on: 正在整改, 正在推进; 长期坚持 where it stands alone.</summary>
    InProgress,

    /// <summary>Partly done: 部分完成, 取得阶段性成效.</summary>
    PartlyCompleted,

    /// <summary>Done in the main: 基本完成.</summary>
    BasicallyCompleted,

    /// <summary>Done: 已完成, 整改到位, 已办结.</summary>
    Completed,

    /// <summary>Not done when it should have been: 未完成, 未按期完成.</summary>
    NotCompleted,
}
