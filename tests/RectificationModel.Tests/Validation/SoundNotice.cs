namespace RectificationModel.Tests.Validation;

/// <summary>An invented notice in which no rule finds anything, and ways to change one thing of it.</summary>
internal static class SoundNotice
{
    public static RectificationNotice Create() => new()
    {
        Title = NoticeTitle.For("中共清和县档案馆党组", "巡察整改进展情况", NoticeGenre.Notice),
        Inspection = new()
        {
            Kind = InspectionKind.Xuncha,
            Authority = "县委",
            Teams = ["县委第二巡察组"],
            Inspected = ["县档案馆党组"],
            Period = new(new(2022, 3, 7), new(2022, 5, 20)),
            FeedbackOn = new(2022, 6, 30),
        },
        Preamble =
        [
            "根据县委统一部署，2022年3月7日至2022年5月20日，县委第二巡察组对县档案馆党组进行了巡察。2022年6月30日，县委第二巡察组向县档案馆党组反馈了巡察意见。按照《中国共产党党务公开条例（试行）》有关规定，现将整改进展情况通报如下。",
        ],
        Body =
        [
            Issue(
                1,
                "关于库房安全责任落实不严的问题",
                ProgressState.Completed,
                "压实安全责任。修订《档案库房管理办法》，2022年7月以来检查库房12次。",
                "补齐设施短板。更换防火柜36组，收集意见18条，已办结18条。",
                "开展应急演练。组织演练3场，参加干部57人次。"),
            Issue(
                2,
                "关于查档服务群众不到位的问题",
                ProgressState.CompletedAndKeptUp,
                "优化窗口服务。印发《查档服务规范》，每周三延时服务。",
                "推进馆藏数字化。扫描档案8600页，接待查档群众1240人次。"),
            Issue(
                3,
                "关于业务培训组织不力的问题",
                ProgressState.InProgress,
                "分批开展轮训。举办培训班2期，其余人员计划于2023年3月底前完成轮训。",
                "严格培训考核。落实《干部培训考核细则》，考核干部41人。"),
        ],
        Closing = ["欢迎干部群众对整改工作进行监督。联系电话：0799-5550121；电子邮箱：daj@qinghe.gov.cn；通信地址：清和县文津路6号；邮政编码：337009。"],
        Contacts =
        [
            new(ContactKind.Phone, "0799-5550121"),
            new(ContactKind.Email, "daj@qinghe.gov.cn"),
            new(ContactKind.Address, "清和县文津路6号"),
            new(ContactKind.PostalCode, "337009"),
        ],
        Signature = new() { Signers = ["中共清和县档案馆党组"], Date = new(2022, 12, 15) },
    };

    /// <summary>The notice with another body.</summary>
    public static RectificationNotice With(params ValueList<Block> body) => Create() with { Body = body };

    /// <summary>The notice with a change of one issue.</summary>
    public static RectificationNotice WithIssue(int index, Func<RectificationIssue, RectificationIssue> change)
    {
        RectificationNotice notice = Create();
        return notice with { Body = notice.Body.SetItem(index, change((RectificationIssue)notice.Body[index])) };
    }

    /// <summary>The notice with a change of one measure.</summary>
    public static RectificationNotice WithMeasure(int issue, int measure, Func<RectificationMeasure, RectificationMeasure> change) => WithIssue(issue, old =>
    {
        LabelledPart part = (LabelledPart)old.Blocks[0];
        return old with { Blocks = [part with { Blocks = part.Blocks.SetItem(measure, change((RectificationMeasure)part.Blocks[measure])) }] };
    });

    /// <summary>The notice with other measures under its first issue.</summary>
    public static RectificationNotice WithMeasures(params ValueList<Block> measures) =>
        WithIssue(0, issue => issue with { Blocks = [new LabelledPart { Label = "整改进展情况", Blocks = measures }] });

    /// <summary>The notice with another text of its first measure.</summary>
    public static RectificationNotice WithText(string text) => WithMeasure(0, 0, measure => measure with { Text = text });

    public static RectificationIssue Issue(int number, string heading, ProgressState? progress, params string[] measures) => new()
    {
        Ordinal = Ordinal.Create(number, OrdinalStyle.Chinese),
        Heading = heading,
        Progress = progress,
        Blocks = [new LabelledPart { Label = "整改进展情况", Blocks = measures.Select((text, i) => (Block)Measure("一二三四五六七八九"[i] + "是", text)).ToValueList() }],
    };

    public static RectificationMeasure Measure(string marker, string text) => new() { Marker = marker, Text = text };
}
