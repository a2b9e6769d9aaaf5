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
        ("the state of the issue with open items is completed", WithIssue(2, issue => issue with { Progress = ProgressState.Completed }), []),
        ("feedback in May", Create() with { Inspection = Create().Inspection! with { FeedbackOn = new(2022, 5, 16) } }, ["RN3001"]),
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
