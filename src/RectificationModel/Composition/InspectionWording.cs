namespace RectificationModel.Composition;

/// <summary>The facts of an inspection in the words of official notices.</summary>
internal static class InspectionWording
{
    /// <summary>The opening paragraph: the inspection, the feedback, and what the notice is for.</summary>
    public static string Opening(Inspection inspection) => $"{Acted(inspection)}{Feedback(inspection)}{Basis(inspection)}现将{Act(inspection.Kind)}整改进展情况予以公布。";

    /// <summary>A paragraph of the facts alone, for an opening that does not tell them.</summary>
    public static string Facts(Inspection inspection) => $"{Basis(inspection)}{Acted(inspection)}{Feedback(inspection)}";

    public static string Act(InspectionKind kind) => kind switch
    {
        InspectionKind.Xunshi => "巡视",
        InspectionKind.Xuncha => "巡察",
        InspectionKind.Audit => "审计",
        InspectionKind.Environmental => "生态环境保护督察",
        InspectionKind.Supervision => "督查",
        _ => "检查",
    };

    // A team and the day of its feedback are told by one sentence.
    private static string Acted(Inspection inspection)
    {
        bool needed = !inspection.Inspected.IsEmpty || inspection.Period is not null || inspection.Authority is not null || !inspection.Teams.IsEmpty && inspection.FeedbackOn is null;
        if (!needed)
        {
            return "";
        }

        string authority = inspection.Authority is string organ ? $"根据{organ}统一部署，" : "";
        string period = inspection.Period is DateRange days ? $"{Dates.Write(days)}，" : "";
        string inspected = inspection.Inspected.IsEmpty ? "开展了" : $"对{Names(inspection.Inspected)}进行了";
        return $"{authority}{period}{Names(inspection.Teams)}{inspected}{Act(inspection.Kind)}。";
    }

    private static string Feedback(Inspection inspection) => inspection.FeedbackOn is DateOnly day
        ? $"{Dates.Write(day)}，{Names(inspection.Teams)}{(inspection.Inspected.IsEmpty ? "" : $"向{Names(inspection.Inspected)}")}反馈了{Act(inspection.Kind)}意见。"
        : "";

    private static string Basis(Inspection inspection) =>
        inspection.LegalBasis.IsEmpty ? "" : $"按照{string.Concat(inspection.LegalBasis.Select(static title => $"《{title}》"))}有关规定，";

    private static string Names(ValueList<string> names) => string.Join("、", names);
}
