namespace RectificationModel;

/// <summary>What a responsible party answers for.</summary>
public enum ResponsibleRole
{
    /// <summary>责任领导: the leader who answers for the issue.</summary>
    Leader,

    /// <summary>牵头单位: the unit that leads.</summary>
    Lead,

    /// <summary>责任单位: the unit that answers for the issue.</summary>
    Responsible,

    /// <summary>配合单位: a unit that supports.</summary>
    Supporting,

    /// <summary>验收单位: the unit that accepts the work.</summary>
    Verifier,
}
