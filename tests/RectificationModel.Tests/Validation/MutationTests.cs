using RectificationModel.Validation;
using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

/// <summary>A sound notice with one thing changed: exactly the rules that should fire do.</summary>
public sealed class MutationTests
{
    private static readonly (string Name, RectificationNotice Notice, string[] Rules)[] Mutations =
    [
        ("nothing is changed", Create(), []),
        ("the third issue is numbered 四、", WithIssue(2, issue => issue with { Ordinal = Ordinal.Parse("四、") }), ["RN1003"]),
        ("the second issue is left out", WithoutIssue(1), ["RN1003"]),
        ("二是 is left out", WithMeasure(0, 1, measure => measure with { Marker = "三是" }), ["RN1005"]),
        ("the first issue has lost its state", WithIssue(0, issue => issue with { Progress = null }), ["RN1008"]),
        ("a bookmark stands in a heading", WithIssue(0, issue => issue with { Heading = "[bookmark: _X]" + issue.Heading }), ["RN1010"]),
        ("the signature is cut off", Create() with { Signature = null }, ["RN1015"]),
        ("fewer are settled than collected", WithMeasure(0, 1, measure => measure with { Text = measure.Text.Replace("已办结18条", "已办结14条", StringComparison.Ordinal) }), ["RN2002"]),
        ("the state of the issue with open items is completed", WithIssue(2, issue => issue with { Progress = ProgressState.Completed }), ["RN2004"]),
        ("feedback in May", Create() with { Inspection = Create().Inspection! with { FeedbackOn = new(2022, 5, 16) } }, ["RN3001"]),
        ("the title is cut off", Create() with { Title = new() }, ["RN1001"]),
        ("the genre is cut off", Create() with { Title = new() { Lines = ["中共清和县档案馆党组", "关于巡察整改进展情况"] } }, ["RN1001"]),
        ("a second deficiency in a heading", WithIssue(0, issue => issue with { Heading = "关于库房安全责任落实不严，设施老化的问题" }), ["RN1007"]),
        ("an issue is emptied", WithIssue(0, issue => issue with { Blocks = default }), ["RN1009"]),
        ("a 》 is cut off", WithMeasure(0, 0, measure => measure with { Text = measure.Text.Replace("》", "", StringComparison.Ordinal) }), ["RN1012"]),
        ("another organ signs", Create() with { Signature = Create().Signature! with { Signers = ["中共清和县财政局党组"] } }, ["RN1014"]),
        ("an issue stands twice", WithIssue(1, issue => issue with { Heading = "关于库房安全责任落实不严的问题" }), ["RN1016"]),
        ("a state of no known wording", WithIssue(0, issue => issue with { Progress = ProgressState.Of("成效明显") }), ["RN2001"]),
        ("the text contradicts the label", WithText("压实安全责任。修订《档案库房管理办法》。该问题正在整改。"), ["RN2006"]),
        ("another genre in the text", Create() with { Preamble = [Create().Preamble[0].Replace("通报如下", "公告如下", StringComparison.Ordinal)] }, ["RN5007"]),
        ("（一）、 for 一、", WithIssue(0, issue => issue with { Ordinal = Ordinal.Parse("一.") }), ["RN5001"]),
        ("a digit of the phone is lost", Create() with { Contacts = Create().Contacts.SetItem(0, new(ContactKind.Phone, "0799-555012")) }, ["RN6002"]),
        ("the contacts are cut off", Create() with { Contacts = default, Closing = default }, ["RN6001"]),
        ("a free mail address", Create() with { Contacts = Create().Contacts.SetItem(1, new(ContactKind.Email, "qhdaj@163.com")) }, ["RN6003"]),
        ("a private mobile", WithText("压实安全责任。修订《档案库房管理办法》，回访王某（13800000000）。"), ["RN6005"]),
        ("the name of the rule is cut off", WithText("压实安全责任。修订档案库房管理办法。"), ["RN7007"]),
        ("a part of the total is changed", Told("截至2022年11月底，反馈问题3个，已完成整改2个，正在整改2个。"), ["RN4001", "RN4014"]),
        ("the total is changed", Told("截至2022年11月底，反馈问题4个，已完成整改2个，正在整改1个，未完成1个。"), ["RN4014"]),
        ("the count of issues holds", Told("截至2022年11月底，反馈问题3个，已完成整改2个，正在整改1个，整改完成率66.7%。"), []),
        ("two digits of the rate are turned round", Told("截至2022年11月底，反馈问题3个，已完成整改2个，正在整改1个，整改完成率67.6%。"), ["RN4002"]),
        ("the day of the totals is cut off", Told("反馈问题3个，已完成整改2个，正在整改1个。"), ["RN3011"]),
        ("one of the years is cut off", Create() with { Preamble = [Create().Preamble[0].Replace("至2022年5月20日", "至5月20日", StringComparison.Ordinal)] }, ["RN3002"]),
        ("the basis is cut off", Create() with { Preamble = [Create().Preamble[0].Replace("《中国共产党党务公开条例（试行）》", "党务公开", StringComparison.Ordinal)] }, ["RN6008"]),
        ("a day that there is not", WithText("压实安全责任。修订《档案库房管理办法》，2022年6月31日检查库房12次。"), ["RN3003"]),
        ("a date that lost characters", WithText("压实安全责任。修订《档案库房管理办法》，2022615日检查库房12次。"), ["RN1013"]),
        ("a day after the signature", WithText("压实安全责任。2023年7月6日修订《档案库房管理办法》，召开会议12次，已于2023年7月6日印发。"), ["RN3010"]),
        ("more settled than collected", WithMeasure(0, 1, measure => measure with { Text = measure.Text.Replace("已办结18条", "已办结28条", StringComparison.Ordinal) }), ["RN4003"]),
        ("a measure is made vague", WithText("压实安全责任。进一步规范库房管理。"), ["RN2015"]),
        ("a result becomes an intent", WithText("压实安全责任。把库房改造提上重要议事日程。"), ["RN2003"]),
        ("a measure is put off", WithText("压实安全责任。修订《档案库房管理办法》，每季度将开展检查12次。"), ["RN2004"]),
        ("a change without a comparison", WithText("压实安全责任。修订《档案库房管理办法》，库房隐患下降15%。"), ["RN4007"]),
        ("a hyphen in a range", WithText("压实安全责任。修订《档案库房管理办法》，核对2020-2021年记录。"), ["RN4009"]),
        ("a second approximation", WithText("压实安全责任。修订《档案库房管理办法》，检查库房近200余次。"), ["RN4005"]),
        ("a classifier is lost", WithText("压实安全责任。修订《档案库房管理办法》，收集问题35，逐一登记。"), ["RN4006"]),
        ("a classifier of another noun", WithText("压实安全责任。修订《档案库房管理办法》，发现问题35起。"), ["RN4008"]),
        ("quotes are lost at one place", WithText("压实安全责任。修订《档案库房管理办法》，开展“回头看”12次，回头看发现的缺口已补齐。"), ["RN5002"]),
        ("brackets of the number of a document", WithText("压实安全责任。修订《档案库房管理办法》（清档发[2022]3号）。"), ["RN5006"]),
        ("a line break", WithText("压实安全责任。\n修订《档案库房管理办法》。"), ["RN1017"]),
        ("signed a year too early", Create() with { Signature = Create().Signature! with { Date = new(2021, 12, 15) } }, ["RN3001"]),
    ];

    public static TheoryData<string> Names => [.. Mutations.Select(mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Exactly_the_rules_that_should_fire_do(string name)
    {
        (_, RectificationNotice notice, string[] rules) = Mutations.Single(mutation => mutation.Name == name);
        Assert.Equal(rules, notice.Validate().Findings.Select(finding => finding.Id).Distinct());
    }

    private static RectificationNotice Told(string text) => Create() with { Preamble = [Create().Preamble[0], text] };

    private static RectificationNotice WithoutIssue(int index)
    {
        RectificationNotice notice = Create();
        return notice with { Body = notice.Body.Where((_, i) => i != index).ToValueList() };
    }
}
