namespace RectificationModel;

/// <summary>What kind of inspection found the issues.</summary>
public enum InspectionKind
{
    /// <summary>A kind that none of the others names.</summary>
    Other,

    /// <summary>巡视: party inspection by the centre or a province.</summary>
    Xunshi,

    /// <summary>巡察: party inspection by a city, county or unit.</summary>
    Xuncha,

    /// <summary>审计: audit.</summary>
    Audit,

    /// <summary>生态环境保护督察: inspection of environmental protection.</summary>
    Environmental,

    /// <summary>督查: government supervision.</summary>
    Supervision,
}
