using CsCheck;

namespace RectificationModel.Tests.Properties;

/// <summary>Generates notices as authors write them, in every shape that the text form can hold.</summary>
internal static class WritableGen
{
    private static readonly string[] Matters = ["水库巡查", "渠道清淤", "档案管理", "水费收缴", "物资采购", "公车使用"];
    private static readonly string[] Lacks = ["不到位", "不规范", "不及时", "有差距", "不够有力"];
    private static readonly string[] Acts = ["召开专题会议3次", "印发《管理办法（试行）》", "补齐记录12册", "约谈相关人员5人次", "落实“日巡查、周通报”要求"];
    private static readonly string[] Units = ["县水务局", "县水文站", "青山水库管理所", "办公室", "财务科"];
    private static readonly string[] Leaders = ["王某某", "李某", "张某某"];

    private static readonly (InspectionKind Kind, string Authority, string Team)[] Inspectors =
    [
        (InspectionKind.Xunshi, "省委", "省委第二巡视组"), (InspectionKind.Xuncha, "县委", "县委第二巡察组"), (InspectionKind.Audit, "市委", "市委第三审计组"),
        (InspectionKind.Environmental, "省委", "省委第一督察组"), (InspectionKind.Supervision, "县委", "县委第四督查组"), (InspectionKind.Other, "县委", "县委第五检查组"),
    ];

    public static Gen<RectificationNotice> Notice { get; } =
        from head in Gen.Select(Optional("云水发〔2024〕3号"), Gen.Bool, Gen.Bool, Inspection)
        from body in Gen.Select(Gen.Int[1, 3], Gen.Bool).SelectMany((count, forms) => forms ? Form.Array[count] : Chapter.Array[count])
        from tail in Gen.Select(Contacts, Period, Gen.Bool, Gen.Bool, Gen.Bool)
        select new RectificationNotice
        {
            DocumentNumber = head.Item1,
            Title = NoticeTitle.For(head.Item2 ? "中共云岭县水务局党组" : null, "整改进展情况", NoticeGenre.Notice),
            Addressees = head.Item3 ? ["县委巡察办", "各乡镇人民政府"] : [],
            Inspection = head.Item4,
            Preamble = head.Item4 is null ? ["现将有关情况通报如下。"] : [],
            Body = [.. body],
            Closing = ["欢迎社会各界监督。"],
            Contacts = tail.Item1,
            PublicPeriod = tail.Item2,
            Attachments = tail.Item3 ? ["1.整改台账", "2.责任清单"] : [],
            Signature = tail.Item4 ? new() { Signers = ["云岭县水务局"], Date = new(2024, 3, 4) } : null,
            Notes = tail.Item4 && tail.Item5 ? ["（此件公开发布）"] : [],
        };

    private static Gen<string> Sentence => Gen.Select(OneOf(Acts), OneOf(Acts), Gen.Bool).Select((one, two, more) => more ? $"{one}，{two}。" : $"{one}。");

    private static Gen<string> Problem => Gen.Select(OneOf(Matters), OneOf(Lacks)).Select((matter, lack) => $"关于{matter}{lack}的问题");

    private static Gen<Inspection?> Inspection => Gen.Select(Gen.Bool, Gen.Int[0, Inspectors.Length - 1], Gen.Bool, Gen.Bool).Select(
        (any, kind, feedback, basis) => any
            ? new Inspection
            {
                Kind = Inspectors[kind].Kind,
                Authority = Inspectors[kind].Authority,
                Teams = [Inspectors[kind].Team],
                Inspected = ["县水务局"],
                Period = new DateRange(new(2023, 3, 1), new(2023, 5, 31)),
                FeedbackOn = feedback ? new DateOnly(2023, 7, 12) : null,
                LegalBasis = basis ? ["整改工作办法"] : [],
            }
            : null);

    private static Gen<ValueList<ContactPoint>> Contacts => Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool).Select((phone, email, code) => (ValueList<ContactPoint>)
    [
        .. phone ? [new ContactPoint(ContactKind.Phone, "0700-5550101")] : (ContactPoint[])[],
        .. email ? [new ContactPoint(ContactKind.Email, "ylsw@example.cn")] : (ContactPoint[])[],
        .. code ? [new ContactPoint(ContactKind.PostalCode, "425999")] : (ContactPoint[])[],
    ]);

    private static Gen<PublicPeriod?> Period => Gen.Bool.Select(any => any
        ? new PublicPeriod { Start = new(2024, 3, 4), End = new(2024, 3, 8), Days = 5, DayKind = DayKind.Working, Text = "2024年3月4日至3月8日，共5个工作日" }
        : null);

    private static Gen<ProgressState?> Progress => Gen.Select(OneOf("已完成", "正在整改", "基本完成", "已完成并长期坚持", "未完成", "已销号"), Gen.Int[0, 4]).Select(
        (label, place) => place == 0 ? null : ProgressState.Of(label) with
        {
            Place = place == 1 ? ProgressPlace.Lead : place == 2 ? ProgressPlace.End : place == 3 ? ProgressPlace.Heading : ProgressPlace.Text,
            Caption = place == 2 ? "整改结论" : null,
        });

    private static Gen<Deadline?> Limit => Gen.OneOf(
        Gen.Const((Deadline?)null),
        Gen.Const((Deadline?)new Deadline("2024年6月底前") { Kind = DeadlineKind.Date, Date = new(2024, 6, 30) }),
        Gen.Const((Deadline?)new Deadline("立行立改") { Kind = DeadlineKind.Immediate, Caption = "完成时限" }),
        Gen.Const((Deadline?)new Deadline("长期坚持") { Kind = DeadlineKind.LongTerm, LongTerm = true }));

    private static Gen<ValueList<ResponsibleParty>> Parties => Gen.Select(OneOf(Units).Array[0, 2], OneOf(Leaders).Array[0, 2]).Select(
        (units, leaders) => (ValueList<ResponsibleParty>)
            [.. units.Distinct().Select(u => new ResponsibleParty(u, ResponsibleRole.Responsible)), .. leaders.Distinct().Select(l => new ResponsibleParty(l, ResponsibleRole.Leader))]);

    private static Gen<Block[]> Measures => Sentence.Array[1, 3].Select(texts => (Block[])[.. texts.Select(t => new RectificationMeasure(t))]);

    private static Gen<Block[]> Prose => Sentence.Array[1, 2].Select(texts => (Block[])[.. texts.Select(t => new Paragraph(t))]);

    private static Gen<Block[]> Parts => Gen.Select(Measures, Prose).Select((measures, prose) => (Block[])
    [
        new LabelledPart { Label = "整改措施", Blocks = [.. measures] },
        new LabelledPart { Label = "整改完成情况", Blocks = [.. prose] },
    ]);

    private static Gen<Block> Issue => Gen.Select(Problem, Progress, Limit, Parties, Gen.OneOf(Measures, Prose, Parts)).Select(
        (heading, progress, limit, parties, blocks) => (Block)new RectificationIssue
        {
            Heading = heading,
            Progress = progress,
            Deadline = limit,
            Responsible = parties,
            Blocks = [.. blocks],
        });

    private static Gen<Block> Chapter => Gen.OneOf(
        Gen.Select(OneOf("整改工作情况", "具体整改情况"), Issue.Array[1, 3]).Select((heading, issues) => (Block)new Section { Heading = heading, Blocks = [.. issues] }),
        Gen.Select(OneOf("组织领导", "下一步打算"), Gen.OneOf(Measures, Prose)).Select((heading, blocks) => (Block)new Section { Heading = heading, Blocks = [.. blocks] }),
        Issue);

    // Fields stand among the blocks of a form, too: behind so many of them.
    private static Gen<Block> Form => Gen.Select(OneOf(Matters), Progress, Limit, Parties, Parts, Gen.Int[0, 9].Array[2]).Select((matter, progress, limit, parties, parts, after) => (Block)new RectificationIssue
    {
        Caption = "反馈问题",
        Heading = $"{matter}存在差距",
        HeadingEnd = "。",
        Progress = progress switch { { Place: ProgressPlace.Heading } => null, { Place: ProgressPlace.End } => progress with { After = after[0] }, _ => progress },
        Deadline = limit is null ? null : limit with { After = after[0] },
        Responsible = [.. parties.Select(party => party with { After = after[1] })],
        Blocks = [.. parts],
    });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string?> Optional(string text) => Gen.Bool.Select(any => any ? text : null);
}
