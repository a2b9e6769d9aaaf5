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

    private static RectificationNotice WithoutIssue(int index)
    {
        RectificationNotice notice = Create();
        return notice with { Body = notice.Body.Where((_, i) => i != index).ToValueList() };
    }
}
