namespace RectificationModel.Tests.Serialization;

/// <summary>An invented notice in which every member of every type is set.</summary>
internal static class SampleNotice
{
    public static RectificationNotice Full { get; } = new()
    {
        Classification = "内部",
        DocumentNumber = "青水党〔2023〕7号",
        Title = NoticeTitle.For("中共青溪县水利局党组", "县委第二巡察组反馈意见整改进展情况", NoticeGenre.Notice) with
        {
            Notes = ["（2023年11月2日）"],
            Extensions = Unknown("titleId", "17"),
        },
        Addressees = ["各股室、站所"],
        Inspection = new()
        {
            Kind = InspectionKind.Xuncha,
            Authority = "县委",
            Teams = ["县委第二巡察组"],
            Inspected = ["县水利局党组", "河道管理站"],
            Period = new(new(2023, 3, 6), new(2023, 5, 12)) { Extensions = Unknown("workdays", "48") },
            FeedbackOn = new(2023, 6, 30),
            LegalBasis = ["中国共产党巡视工作条例"],
            Extensions = Unknown("round", "\"第四轮\""),
        },
        Preamble = ["2023年3月6日至5月12日，县委第二巡察组对县水利局党组开展了巡察。"],
        Body =
        [
            new Section
            {
                Ordinal = Ordinal.Parse("一、"),
                Heading = "组织领导情况",
                HeadingEnd = "。",
                Blocks = [new Paragraph("党组会议两次研究。") { Extensions = Unknown("page", "1") }],
                Extensions = Unknown("level", "1"),
            },
            new RectificationIssue
            {
                Ordinal = Ordinal.Parse("（一）"),
                Heading = "关于“河长”巡河记录不实的问题",
                HeadingEnd = "。",
                Caption = "反馈问题",
                Progress = ProgressState.CompletedAndKeptUp with
                {
                    AsOf = new(2023, 10, 31), Caption = "整改结论", Place = ProgressPlace.End, End = "。", Extensions = Unknown("checked", "true"),
                },
                Deadline = new("2023年9月底前，并长期坚持")
                {
                    Kind = DeadlineKind.Date, Date = new(2023, 9, 30), LongTerm = true, Caption = "完成时限", End = "；", Extensions = Unknown("moved", "null"),
                },
                Responsible =
                [
                    new("河道管理站", ResponsibleRole.Lead) { Caption = "牵头科室", End = "，", Extensions = Unknown("unitCode", "\"H-3\"") },
                    new("陈一鸣", ResponsibleRole.Leader),
                ],
                Blocks =
                [
                    new LabelledPart
                    {
                        Ordinal = Ordinal.Parse("1."),
                        Label = "整改措施",
                        LabelEnd = " ",
                        Blocks = [new RectificationMeasure("健全巡河台账。补录记录36条。") { Marker = "一是", Extensions = Unknown("evidence", "[1, 2]") }],
                        Extensions = Unknown("form", "{}"),
                    },
                ],
                Extensions = Unknown("issueNo", "\"2023-17\""),
            },
        ],
        Closing = ["欢迎广大干部群众监督。"],
        Contacts = [new(ContactKind.Phone, "0700-5550123转8") { Label = "监督电话", Extensions = Unknown("public", "false") }],
        PublicPeriod = new()
        {
            Start = new(2023, 11, 2),
            End = new(2023, 11, 8),
            Days = 5,
            DayKind = DayKind.Working,
            Text = "2023年11月2日至11月8日，共5个工作日",
            Extensions = Unknown("place", "\"公告栏\""),
        },
        Attachments = ["1.整改台账"],
        Signature = new() { Signers = ["中共青溪县水利局党组"], Date = new(2023, 11, 2), DateText = "二〇二三年十一月二日", Extensions = Unknown("seal", "0") },
        Notes = ["（此件公开发布）"],
        Extensions = Unknown("source", "{ \"网址\": \"https://example.org/a\\/b\" }"),
    };

    public static ExtensionMembers Unknown(string name, string json) => default(ExtensionMembers).With(name, json);
}
