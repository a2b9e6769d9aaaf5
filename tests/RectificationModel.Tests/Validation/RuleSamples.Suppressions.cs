using RectificationModel.Validation;
using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static readonly RuleSuppression Accepted = new() { RuleId = "RN1015", Reason = "网页另有落款" };

    private static IEnumerable<RuleSample> Suppressions =>
    [
        Fires("RN9001", "nothing to accept any more", Create(), "") with { Suppressions = [Accepted] },
        Fires("RN9001", "accepted elsewhere", Create() with { Signature = null }, "/body") with { Suppressions = [Accepted with { Path = NoticePath.Parse("/body") }] },
        Fires("RN9001", "expired", Create() with { Signature = null }, "") with { Suppressions = [Accepted with { ExpiresOn = new(2023, 1, 30) }] },
        Silent("RN9001", "no suppression", Create()),
        NearMiss("RN9001", "something to accept", Create() with { Signature = null }) with { Suppressions = [Accepted] },
        NearMiss("RN9001", "the last day", Create() with { Signature = null }) with { Suppressions = [Accepted with { ExpiresOn = new(2023, 1, 31), Path = NoticePath.Parse("/signature") }] },
    ];
}
