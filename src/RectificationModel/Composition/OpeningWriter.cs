using RectificationModel.Parsing.Fields;

namespace RectificationModel.Composition;

/// <summary>Writes the opening paragraph of a notice from the facts of its inspection.</summary>
internal static class OpeningWriter
{
    public static ValueList<string> Write(Inspection inspection)
    {
        string act = Act(inspection.Kind);
        string teams = string.Join("、", inspection.Teams);
        string inspected = string.Join("、", inspection.Inspected);
        string basis = inspection.LegalBasis.IsEmpty ? "" : $"按照{string.Concat(inspection.LegalBasis.Select(static title => $"《{title}》"))}有关规定，";
        string authority = inspection.Authority is string organ ? $"根据{organ}统一部署，" : "";
        string period = inspection.Period is DateRange days ? $"{Dates.Write(days)}，" : "";
        string acted = inspected.Length == 0 ? "" : $"{authority}{period}{teams}对{inspected}进行了{act}。";
        string feedback = inspection.FeedbackOn is DateOnly day ? $"{Dates.Write(day)}，{teams}{(inspected.Length == 0 ? "" : $"向{inspected}")}反馈了{act}意见。" : "";
        return [$"{acted}{feedback}{basis}现将{act}整改进展情况予以公布。"];
    }

    private static string Act(InspectionKind kind) => kind switch
    {
        InspectionKind.Xunshi => "巡视",
        InspectionKind.Xuncha => "巡察",
        InspectionKind.Audit => "审计",
        InspectionKind.Environmental => "生态环境保护督察",
        InspectionKind.Supervision => "督查",
        _ => "检查",
    };
}
