namespace RectificationModel.Parsing;

/// <summary>What a label introduces.</summary>
public enum LabelKind
{
    /// <summary>整改措施, 整改进展情况: a labelled part. Where its value is a state, it is the progress.</summary>
    Part,

    /// <summary>整改目标, 整改要求: a part that stands before the time limit.</summary>
    Goal,

    /// <summary>问题编号: a part that opens a form.</summary>
    Number,

    /// <summary>反馈问题: the heading of an issue.</summary>
    Problem,

    /// <summary>整改任务: the heading of an issue where no other label gives it.</summary>
    Task,

    /// <summary>整改进度, 整改结论: the progress.</summary>
    State,

    /// <summary>整改时限: the time limit.</summary>
    Deadline,

    /// <summary>责任单位: units that answer.</summary>
    Unit,

    /// <summary>牵头单位: units that lead.</summary>
    LeadUnit,

    /// <summary>配合单位: units that support.</summary>
    SupportingUnit,

    /// <summary>验收单位: units that accept.</summary>
    VerifyingUnit,

    /// <summary>责任领导: leaders who answer.</summary>
    Leader,

    /// <summary>公示时间: the days for objections; prose of the closing.</summary>
    PublicPeriod,

    /// <summary>联系电话: contacts; prose of the closing.</summary>
    Contact,

    /// <summary>附件: attachments.</summary>
    Attachment,
}
