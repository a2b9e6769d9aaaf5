using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

internal static partial class RuleSamples
{
    private static IEnumerable<RuleSample> Titles =>
    [
        Fires("RN1001", "no title", Titled(), "/title"),
        Fires("RN1001", "no genre", Titled("中共清和县档案馆党组", "巡察整改进展情况"), "/title/lines/1"),
        Silent("RN1001", "organ, subject and genre", Create()),
        NearMiss("RN1001", "a note in brackets behind the genre", Titled("中共清和县档案馆党组关于巡察整改进展情况的通报（摘要）")),
        Fires("RN1002", "no organ", Titled("关于巡察整改进展情况的通报"), "/title/lines/0"),
        Fires("RN1002", "no subject", Titled("中共清和县档案馆党组", "通报"), "/title/lines/0"),
        Silent("RN1002", "organ, subject and genre", Create()),
        NearMiss("RN1002", "the organ on the line of the subject", Titled("清和县档案馆关于巡察整改进展情况的通报")),
        NearMiss("RN1002", "the organ is known from the signature", Signed("清和县粮食专班", "清和县粮食专班关于巡察整改情况的通报")),
        Fires("RN1014", "another organ signs", Signed("中共清和县财政局党组", "中共清和县档案馆党组关于巡察整改情况的通报"), "/signature/signers/0"),
        Fires("RN1014", "a word is left out in the middle", Signed("中共清和县党组", "中共清和县档案馆党组关于巡察整改情况的通报"), "/signature/signers/0"),
        Silent("RN1014", "the same organ", Create()),
        NearMiss("RN1014", "full and short name", Signed("清和学院党委", "中共清和学院委员会关于巡察整改情况的通报")),
        NearMiss("RN1014", "one of two signers", Signed("清和县人民政府", "中共清和县委员会关于巡察整改情况的通报", "中共清和县委")),
        NearMiss("RN1014", "a title without an organ", Signed("清和县档案馆", "关于巡察整改情况的通报")),
        Fires("RN5007", "现将…公告如下 under a 通报", Opened("现将整改进展情况公告如下。"), "/preamble/0"),
        Fires("RN5007", "本公示 under a 通报", Opened("本公示接受社会监督。"), "/preamble/0"),
        Silent("RN5007", "the same genre", Create()),
        NearMiss("RN5007", "the genre of another document", Opened("根据审计报告和有关公告，现将整改情况通报如下。")),
        NearMiss("RN5007", "说明如下 names no genre", Opened("现将有关情况说明如下。")),
    ];

    private static RectificationNotice Titled(params string[] lines) => Create() with { Title = new() { Lines = [.. lines] } };

    private static RectificationNotice Signed(string signer, string title, params string[] more) =>
        Titled(title) with { Signature = Create().Signature! with { Signers = [signer, .. more] } };

    private static RectificationNotice Opened(string preamble) => Create() with { Preamble = [preamble] };
}
