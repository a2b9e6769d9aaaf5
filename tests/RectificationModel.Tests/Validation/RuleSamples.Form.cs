using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Form =>
    [
        Fires("RN5005", "five levels", With(Nested(5)), "/body/0/blocks/0/blocks/0/blocks/0/blocks/0/heading"),
        Silent("RN5005", "one level", Create()),
        NearMiss("RN5005", "four levels and measures", With(Nested(4))),
        Fires("RN7007", "a rule without its name", WithText("健全制度。进一步完善用印管理制度。"), FirstText),
        Silent("RN7007", "rules with their names", Create()),
        NearMiss("RN7007", "a rule that is kept, not made", WithText("严格执行财务制度，检查库房12次。")),
        NearMiss("RN7007", "a number of rules", WithText("新建制度5项、修订制度12项。")),
        NearMiss("RN7007", "a plan is no rule", WithText("建立问题清单，制定培训计划。")),
        NearMiss("RN7007", "a mechanism that is made in practice", WithText("建立联络机制，召开会议3次。")),
    ];

    private static Section Nested(int levels)
    {
        string[] ordinals = ["一、", "（一）", "1.", "（1）", "①"];
        Section section = new() { Ordinal = Ordinal.Parse(ordinals[levels - 1]), Heading = "甲", Blocks = [Measure("一是", "检查12次。")] };
        for (int i = levels - 2; i >= 0; i--)
        {
            section = new() { Ordinal = Ordinal.Parse(ordinals[i]), Heading = "甲", Blocks = [section] };
        }

        return section;
    }
}
