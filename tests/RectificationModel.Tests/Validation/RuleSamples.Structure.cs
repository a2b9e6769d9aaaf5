using RectificationModel.Parsing;
using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Structure =>
    [
        Fires("RN1003", "a gap", WithIssue(2, issue => issue with { Ordinal = Ordinal.Parse("四、") }), "/body/2/ordinal"),
        Fires("RN1003", "a repeat", WithIssue(2, issue => issue with { Ordinal = Ordinal.Parse("二、") }), "/body/2/ordinal"),
        Fires("RN1003", "two that changed places", With(Headings("一、", "三、", "二、", "四、")), "/body/2/ordinal"),
        Fires("RN1003", "a gap at a deeper level", With(Under("一、", Headings("（一）", "（二）", "（四）"))), "/body/0/blocks/2/ordinal"),
        Fires("RN1003", "a missing beginning", WithIssue(0, issue => issue with { Ordinal = null, Heading = issue.Heading }) with { Preamble = ["甲。"], Body = Headings("二、", "三、") }, "/body/0/ordinal"),
        Silent("RN1003", "三 issues in order", Create()),
        NearMiss("RN1003", "numbers of a form stand in captions of labels", With(OneItemForm())),
        NearMiss("RN1003", "the numbers begin anew behind a heading without one", With([.. Headings("1.", "2."), new Section { Heading = "另一部分" }, .. Headings("1.", "2.")])),
        NearMiss("RN1003", "two styles side by side", With([.. Headings("一、"), .. Headings("（一）", "（二）"), .. Headings("二、")])),
        NearMiss("RN1003", "an excerpt of one heading", With(Headings("三、"))),
        NearMiss("RN1003", "a year that was read as an ordinal", With(Headings("1.", "2.", "2023."))),
        Fires("RN1005", "三是 left out", WithMeasure(0, 2, measure => measure with { Marker = "四是" }), "/body/0/blocks/0/blocks/2/marker"),
        Fires("RN1005", "二是 twice", WithMeasure(0, 2, measure => measure with { Marker = "二是" }), "/body/0/blocks/0/blocks/2/marker"),
        Fires("RN1005", "一是 left out", WithMeasures(Measures("二是", "三是")), "/body/0/blocks/0/blocks/0/marker"),
        Fires("RN1005", "a gap in 其一 其三", WithMeasures(Measures("其一", "其三")), "/body/0/blocks/0/blocks/1/marker"),
        Silent("RN1005", "each issue begins at 一是", Create()),
        NearMiss("RN1005", "首先 其次 最后", WithMeasures(Measures("首先，", "其次，", "最后，"))),
        NearMiss("RN1005", "a paragraph between two lists", WithMeasures([.. Measures("一是", "二是"), new Paragraph("同时推进。"), .. Measures("一是", "二是")])),
        NearMiss("RN1005", "lists within a numbered list", WithMeasures(Measures("1.", "一是", "二是", "2.", "一是", "二是"))),
        NearMiss("RN1005", "dashes have no number", WithMeasures(Measures("——", "——"))),
        NearMiss("RN1005", "一是 stands in the paragraph before", WithMeasures([new Paragraph("一是压实责任。"), .. Measures("二是", "三是")])),
        Fires("RN1010", "a bookmark of a word processor", WithText("[bookmark: _Toc1]压实责任。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN1010", "a tag", WithText("压实责任<br/>并检查。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN1010", "an entity", WithText("压实责任&nbsp;并检查。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN1010", "emphasis marks", WithText("**压实责任**并检查。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN1010", "a character without width", WithText("压实\u200B责任。"), "/body/0/blocks/0/blocks/0/text"),
        Fires("RN1010", "debris that the reader set aside", ReadWithDebris("[bookmark: _X]"), "/body/0/heading"),
        Silent("RN1010", "clean texts", Create()),
        NearMiss("RN1010", "an older form of a document number", WithText("印发通知[2021]3号。")),
        NearMiss("RN1010", "a comparison", WithText("粒径<5微米且>2微米的颗粒物减少。")),
        NearMiss("RN1010", "a name made unreadable", WithText("对张**、王**等人谈话。")),
        NearMiss("RN1010", "a number made unreadable", WithText("电话138****0000。")),
        NearMiss("RN1010", "white space that the reader set aside", ReadWithSpace()),
        Fires("RN1015", "neither signature nor date", Create() with { Signature = null }, "/signature"),
        Fires("RN1015", "no date", Create() with { Signature = new() { Signers = ["中共清和县档案馆党组"] } }, "/signature/date"),
        Fires("RN1015", "no signer", Create() with { Signature = new() { Date = new(2022, 12, 15) } }, "/signature/signers"),
        Fires("RN1015", "a date without a day", Create() with { Signature = new() { Signers = ["中共清和县档案馆党组"], DateText = "2022年12月" } }, "/signature/date"),
        Silent("RN1015", "signed and dated", Create()),
        NearMiss("RN1015", "a report with its speaker under the title", Create() with { Signature = null, Title = Create().Title with { Notes = ["县审计局局长 甲某"] } }),
        Fires("RN1004", "the highest level is （一）", With(Headings("（一）", "（二）")), "/body/0/ordinal"),
        Fires("RN1004", "1. right under 一、", With(Under("一、", Headings("1.", "2."))), "/body/0/blocks/0/ordinal"),
        Silent("RN1004", "one level", Create()),
        NearMiss("RN1004", "a section without a number between", With(new Section { Ordinal = Ordinal.Parse("一、"), Heading = "落实情况", Blocks = [new Section { Heading = "甲方面", Blocks = Headings("（一）") }] })),
        NearMiss("RN1004", "circled numbers have no level", With(Under("一、", Headings("①", "②")))),
        Fires("RN1007", "two deficiencies", WithIssue(0, issue => issue with { Heading = "关于库房管理不严，消防设施老化的问题" }), "/body/0/heading"),
        Silent("RN1007", "one deficiency", Create()),
        NearMiss("RN1007", "the second clause stands in a quotation", WithIssue(0, issue => issue with { Heading = "关于“先入库、后登记，不影响使用”观念仍未扭转的问题" })),
        NearMiss("RN1007", "a problem sentence with its particulars", WithIssue(0, issue => issue with { Heading = "码头扬尘治理滞后，2处堆场未封闭" })),
        NearMiss("RN1007", "the first clause names no deficiency", WithIssue(0, issue => issue with { Heading = "关于围绕中心，服务大局不到位的问题" })),
        Fires("RN1009", "an empty issue", WithIssue(0, issue => issue with { Blocks = default }), "/body/0/heading"),
        Silent("RN1009", "measures", Create()),
        NearMiss("RN1009", "a paragraph alone", WithIssue(0, issue => issue with { Blocks = [new Paragraph("已更换防火柜36组。")] })),
        NearMiss("RN1009", "a section that is no issue may be empty", With(Create().Body[0], new Section { Heading = "下一步打算" })),
        Fires("RN1016", "one heading twice", WithIssue(1, _ => (RectificationIssue)Create().Body[0]), "/body/1/heading"),
        Silent("RN1016", "different headings", Create()),
        NearMiss("RN1016", "the same problem in two parts", With(Under("一、", [Create().Body[0]]), Under("二、", [Create().Body[0]]))),
        NearMiss("RN1016", "headings that differ in a word", WithIssue(1, issue => issue with { Heading = "关于库房安全责任落实不力的问题" })),
    ];

    private static ValueList<Block> Headings(params string[] ordinals) =>
        ordinals.Select((ordinal, i) => (Block)new Section { Ordinal = Ordinal.Parse(ordinal), Heading = "第" + "甲乙丙丁戊己"[i] + "部分", Blocks = [new Paragraph("如下。")] }).ToValueList();

    private static Section Under(string ordinal, ValueList<Block> blocks) => new() { Ordinal = Ordinal.Parse(ordinal), Heading = "整改落实情况", Blocks = blocks };

    private static ValueList<Block> Measures(params string[] markers) => markers.Select(marker => (Block)Measure(marker, "压实责任，开展检查12次。")).ToValueList();

    private static RectificationIssue OneItemForm() => new()
    {
        Caption = "一、整改任务",
        Heading = "码头扬尘治理任务未完成",
        Deadline = new("2022年底前") { Caption = "三、整改时限" },
        Responsible = [new("县交通运输局", ResponsibleRole.Lead) { Caption = "四、责任单位" }],
        Progress = ProgressState.Completed with { Caption = "七、整改结论" },
        Blocks =
        [
            new LabelledPart { Ordinal = Ordinal.Parse("二、"), Label = "整改目标", Blocks = [new Paragraph("码头扬尘得到控制。")] },
            new LabelledPart { Ordinal = Ordinal.Parse("五、"), Label = "整改措施", Blocks = [new Paragraph("安装喷淋设施6套。")] },
            new LabelledPart { Ordinal = Ordinal.Parse("六、"), Label = "整改情况", Blocks = [new Paragraph("喷淋设施于2022年9月1日启用。")] },
        ],
    };

    private static NoticeParseResult ReadWithDebris(string debris)
    {
        RectificationNotice notice = With(new Section { Heading = "工作情况" });
        NoticePath heading = NoticePath.Parse("/body/0/heading");
        return new(
            debris + "工作情况",
            notice,
            default,
            [new(SegmentKind.Artefact, new(0, debris.Length), null, 0), new(SegmentKind.Heading, new(debris.Length, 4), heading, 0)]);
    }

    private static NoticeParseResult ReadWithSpace() => new(
        " 工作情况",
        With(new Section { Heading = "工作情况" }),
        default,
        [new(SegmentKind.WhiteSpace, new(0, 1), null, 0), new(SegmentKind.Heading, new(1, 4), NoticePath.Parse("/body/0/heading"), 0)]);
}
