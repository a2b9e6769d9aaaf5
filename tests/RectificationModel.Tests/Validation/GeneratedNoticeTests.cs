using CsCheck;
using RectificationModel.Parsing;
using RectificationModel.Tests.Properties;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Validation;

/// <summary>The rules on texts that nobody would write.</summary>
public sealed class GeneratedNoticeTests
{
    private static readonly NoticeValidator[] Validators = [.. Enum.GetValues<ValidationProfile>().Select(profile => new NoticeValidator(new() { Profile = profile }))];

    private static readonly string[] Pieces =
    [
        "一、", "（二）", "四、", "1.", "（3）", "关于制度不严，落实不力的问题", "整改进度：", "已完成", "未完成", "一是", "三是", "《", "》", "“", "”", "（", "）", "。", "，", "\n", "\r\n", "    ", "　　", "[bookmark: _X]", "<br>", "**", "*",
        "共收集问题35个，已解决27个", "2021年3月12日至6月20日", "13800000000", "11010519491231002X", "给予王建民党内警告处分", "联系电话：0746-835899", "a@126.com", "机密★", "完善制度", "\uD842", "\uDFB7", "\u200B", "{{", "&nbsp;", "该问题正在整改。", "中共甲县乙局党组", "关于丙的通报",
        "由86.2%提升至91.7%，提高5.5个百分点", "由0.0001米升至79228162514264337593543950335米，增长3%", "2021年6月31日", "2021915日", "处理干部15人，其中党纪处分5人、诫勉6人", "“三审制”", "三审制", "“三审”", "近200余起", "2023年7月10日至7月16日，共10天", "永发[2021]3号",
        "每季度将开展", "津贴665700元、补贴146万元", "反馈问题79228162514264337593543950335个，已完成整改79228162514264337593543950335个，正在整改79228162514264337593543950335个，完成率96.2%", "发现问题35处，36处问题全部整改", "收集问题35，",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 40].Select(string.Concat);

    [Fact]
    public void No_text_makes_a_rule_throw_and_every_finding_has_its_place() => Text.Holds(
        text =>
        {
            NoticeParseResult result = NoticeParser.Default.Parse(text);
            foreach (NoticeValidator validator in Validators)
            {
                foreach (Diagnostic finding in validator.Validate(result).Findings)
                {
                    Assert.InRange(finding.Span!.Value.Start, 0, text.Length);
                    Assert.InRange(finding.Span!.Value.End, finding.Span!.Value.Start, text.Length);
                    Assert.DoesNotContain("{0}", finding.GetMessage(), StringComparison.Ordinal);
                }
            }
        },
        iter: 2000);

    [Fact]
    public void A_span_lies_within_the_string_that_its_path_names() => Text.Holds(
        text =>
        {
            RectificationNotice notice = RectificationNotice.Parse(text);
            Dictionary<NoticePath, string> texts = notice.Texts().ToDictionary(own => own.Path, own => own.Text);
            foreach (Diagnostic finding in Validators[1].Validate(notice).Findings)
            {
                if (finding.PathSpan is TextSpan span && texts.TryGetValue(finding.Path, out string? own))
                {
                    Assert.InRange(span.End, span.Start, own.Length);
                }
            }
        },
        iter: 2000);

    [Fact]
    public void A_deep_tree_is_judged_without_a_stack_of_its_depth()
    {
        Section section = new() { Heading = "甲" };
        for (int i = 0; i < 20_000; i++)
        {
            section = new() { Heading = "甲", Blocks = [section] };
        }

        RectificationNotice notice = new() { Title = new(), Body = [section] };
        Assert.NotNull(new NoticeValidator(NoticeValidatorOptions.Default.Without("RN1010")).Validate(notice));
    }
}
