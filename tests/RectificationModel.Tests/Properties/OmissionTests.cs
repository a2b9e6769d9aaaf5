using CsCheck;

namespace RectificationModel.Tests.Properties;

/// <summary>An author leaves out what can be told from the rest: what is composed is complete, and reads back as it was composed.</summary>
public sealed class OmissionTests
{
    private static readonly Gen<Inspection> Partial = Gen.Select(Gen.Int[0, 5], Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool).Select((kind, authority, team, inspected, period, feedback, basis) => new Inspection
    {
        Kind = (InspectionKind)kind,
        Authority = authority ? "县委" : null,
        Teams = team ? [$"县委第二{Team((InspectionKind)kind)}组"] : [],
        Inspected = inspected ? ["县水务局", "县水文站"] : [],
        Period = period ? new DateRange(new(2023, 3, 1), new(2023, 5, 31)) : null,
        FeedbackOn = feedback ? new DateOnly(2023, 7, 12) : null,
        LegalBasis = basis ? ["整改工作办法"] : [],
    });

    private static readonly Gen<RectificationNotice> Terse = Gen.Select(WritableGen.Notice, Partial, Gen.Bool, Gen.Bool, Gen.Bool).Select((notice, inspection, titled, opened, signed) => notice with
    {
        Title = titled ? notice.Title : new(),
        Inspection = inspection,
        // A mere 检查 is read as one only where the opening itself speaks of 整改; a kind or a basis alone makes no sentence.
        Preamble = opened && inspection.Kind != InspectionKind.Other && inspection is not { Authority: null, Teams.IsEmpty: true, Inspected.IsEmpty: true, Period: null, FeedbackOn: null } ? ["现将有关情况通报如下。"] : [],
        Body = Stripped(notice.Body),
        PublicPeriod = notice.PublicPeriod is null ? null : notice.PublicPeriod with { Text = "" },
        Signature = signed ? new() { Signers = ["云岭县水务局"], DateText = "二〇二四年三月四日" } : null,
        Notes = signed ? ["此件公开发布"] : [],
    });

    [Fact]
    public void What_was_left_out_is_composed_and_read_back() => Terse.Holds(
        notice =>
        {
            RectificationNotice composed = notice.Compose();
            RectificationNotice read = RectificationNotice.Parse(notice.ToText());
            Assert.True(composed.Equals(read), $"{notice.ToText()}\n{RectificationModel.Serialization.NoticeJson.Serialize(composed)}\n{RectificationModel.Serialization.NoticeJson.Serialize(read)}");
            Assert.Equal(composed, composed.Compose());
        },
        iter: 500);

    // Without the views of their wordings.
    private static ValueList<Block> Stripped(ValueList<Block> blocks) => [.. blocks.Select(block => block switch
    {
        RectificationIssue issue => issue with
        {
            Progress = issue.Progress is null ? null : new() { Label = issue.Progress.Label, Place = issue.Progress.Place, Caption = issue.Progress.Caption },
            Deadline = issue.Deadline is null ? null : new(issue.Deadline.Text) { Caption = issue.Deadline.Caption },
            Blocks = Stripped(issue.Blocks),
        },
        Section section => section with { Blocks = Stripped(section.Blocks) },
        _ => block,
    })];

    private static string Team(InspectionKind kind) => kind switch
    {
        InspectionKind.Xunshi => "巡视",
        InspectionKind.Xuncha => "巡察",
        InspectionKind.Audit => "审计",
        InspectionKind.Environmental => "督察",
        InspectionKind.Supervision => "督查",
        _ => "检查",
    };
}
