using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> FiguresInProse =>
    [
        Fires("RN4001", "a sum of what stands before it", WithText("新建茶园1200亩，改造茶园3400亩，合计4900亩。"), FirstText),
        NearMiss("RN4001", "a sum that holds", WithText("新建茶园1200亩，改造茶园3400亩，合计4600亩。")),
        NearMiss("RN4001", "a sum of the last figures alone", WithText("梳理75个项目，查出超期的4个、超付的2个，合计6个。")),
        NearMiss("RN4001", "a sum over more than the sentence", WithText("清理道路其中县道12公里、乡道30公里，合计95公里。")),
        NearMiss("RN4001", "another count behind a semicolon does not open the total", Told("反馈问题236个，已完成整改221个，未完成15个；移交事项14个。")),
        Fires("RN4001", "a part that is short, with another count behind a semicolon", Told("反馈问题236个，已完成整改221个，未完成12个；移交事项14个。"), "/preamble/1"),
        NearMiss("RN4002", "the rate tells of a later figure", WithText("截至2022年3月，32个问题完成整改24个；截至2022年6月，完成整改27个，整改完成率84.4%。")),
        Fires("RN4002", "the rate tells of neither figure", WithText("截至2022年3月，32个问题完成整改24个；截至2022年6月，完成整改27个，整改完成率94.4%。"), FirstText),
        NearMiss("RN4002", "the rest counts as well", WithText("共收到差评件52件，此前已整改38件，剩余14件全部整改，整改完成率100%。")),
        Fires("RN4002", "points given as percent", WithText("收缴率由71.5%提高到90.3%，提高18.8%。"), FirstText),
        NearMiss("RN4002", "points given as points", WithText("收缴率由71.5%提高到90.3%，提高18.8个百分点。")),
        Fires("RN4002", "a growth of other figures", WithText("征收水费412.8万元，较上年增加67.4万元，增长9.5%。"), FirstText),
        NearMiss("RN4002", "a growth that holds", WithText("征收水费412.8万元，较上年增加67.4万元，增长19.5%。")),
        NearMiss("RN4002", "a fall that holds", WithText("支出经费80万元，较上年减少20万元，下降20%。")),
        Fires("RN4003", "more mended than found", WithText("排查隐患213处，完成整改296处。"), FirstText),
        Fires("RN4003", "a subset greater than its figure", WithText("引进项目9个，其中已开工16个。"), FirstText),
        Fires("RN4003", "shares of money that make more", WithText("投入资金1.24亿元，其中争取中央资金8600万元、省级资金3200万元、自筹2400万元。"), FirstText),
        Fires("RN4003", "元 for 万元", WithText("涉及金额2314.62元，已整改2037.42万元。"), FirstText),
        NearMiss("RN4003", "shares that make the whole", WithText("投入资金1.24亿元，其中争取中央资金6800万元、省级资金3200万元、自筹2400万元。")),
        NearMiss("RN4003", "shares of a rounded whole", WithText("投入资金1.2亿元，其中中央资金6800万元、省级资金5230万元。")),
        NearMiss("RN4003", "people may count twice", WithText("提拔干部20人，其中党员18人、女干部12人。")),
        NearMiss("RN4003", "measures outnumber what was found", WithText("排查隐患13处，整改落实措施26处。")),
        Fires("RN4006", "亿 without 元", WithText("上缴财政1.37亿，其余资金分期拨付。"), FirstText),
        NearMiss("RN4006", "亿 in a range of money", WithText("投资1.2亿至1.4亿元，分期拨付。")),
        NearMiss("RN4008", "violations are counted by cases", WithText("查处违反中央八项规定精神问题42起。")),
        Fires("RN3010", "a later day of the same sentence", WithText("2处库房分别于2022年11月11日、2023年10月23日通过验收。"), FirstText),
        NearMiss("RN3010", "a plan for a later day", WithText("2处库房计划于2023年10月23日通过验收。")),
        Fires("RN1003", "a gap in numbers that run on over headings", RunningOn(1, 3, 4), "/body/1/blocks/0/ordinal"),
        NearMiss("RN1003", "numbers that run on over headings", RunningOn(1, 2, 3)),
        Fires("RN6004", "a name before 党纪处分", WithText("严肃问责，给予王建民党纪处分。"), FirstText),
        Fires("RN6002", "a phone that is too short to be read", Create() with { Contacts = Create().Contacts.Skip(1).ToValueList(), Closing = ["欢迎监督。联系电话：0799-55501；电子邮箱：daj@qinghe.gov.cn。"] }, "/closing/0"),
        NearMiss("RN6002", "a hotline of five digits", Create() with { Closing = ["欢迎监督。监督电话：12388；电子邮箱：daj@qinghe.gov.cn。"] }),
        Fires("RN6005", "a bank card in groups of four", WithText("退至6222 0200 0000 0000 000账户。"), FirstText),
        NearMiss("RN6005", "a card number with a false check digit", WithText("退至6222020000000000001账户。")),
        NearMiss("RN6005", "a number of another issuer", WithText("流水号9111020000000000003。")),
        NearMiss("RN6005", "an impossible birthday", WithText("核对编号110105194913310028。")),
        NearMiss("RN6005", "a mobile that no network has", WithText("编号12800000000。")),
        NearMiss("RN2004", "what the notice closes with", Closing("下一步，我馆将继续抓好整改。")),
    ];

    // Two headings, and problems under them that are numbered through.
    private static RectificationNotice RunningOn(params int[] numbers)
    {
        RectificationIssue[] issues = [.. numbers.Select((number, i) => ((RectificationIssue)Create().Body[i]) with { Ordinal = Ordinal.Create(number, OrdinalStyle.Arabic) })];
        return With(
            new Section { Ordinal = Ordinal.Parse("一、"), Heading = "党的领导方面", Blocks = [issues[0]] },
            new Section { Ordinal = Ordinal.Parse("二、"), Heading = "队伍建设方面", Blocks = [issues[1], issues[2]] });
    }

    private static RectificationNotice Closing(string text)
    {
        RectificationIssue last = (RectificationIssue)Create().Body[2] with { Progress = ProgressState.Completed, Blocks = [new RectificationMeasure("修订《干部培训考核细则》。"), new Paragraph(text)] };
        return WithIssue(2, _ => last);
    }
}
