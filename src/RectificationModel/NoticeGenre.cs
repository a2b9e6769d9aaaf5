namespace RectificationModel;

/// <summary>The usual genres of such notices (文种). The vocabulary is open: any other word may stand in a title.</summary>
public static class NoticeGenre
{
    /// <summary>通报: a notice, the usual genre after 巡视 and 巡察.</summary>
    public const string Notice = "通报";

    /// <summary>公告: an announcement.</summary>
    public const string Announcement = "公告";

    /// <summary>公示: a public display with an objection period.</summary>
    public const string PublicDisplay = "公示";

    /// <summary>报告: a report to a higher organ.</summary>
    public const string Report = "报告";

    /// <summary>函: a letter between organs.</summary>
    public const string Letter = "函";

    /// <summary>方案: a plan of rectification.</summary>
    public const string Plan = "方案";

    /// <summary>情况说明: a statement.</summary>
    public const string Statement = "情况说明";
}
