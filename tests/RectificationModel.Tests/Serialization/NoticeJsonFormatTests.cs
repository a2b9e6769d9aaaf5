using RectificationModel.Serialization;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonFormatTests
{
    [Fact]
    public void The_schema_version_stands_first() =>
        Assert.StartsWith("""{"schemaVersion":"1.0",""", NoticeJson.Serialize(SampleNotice.Full), StringComparison.Ordinal);

    [Fact]
    public void A_later_minor_version_is_read() =>
        Assert.Equal(new() { Title = new() }, NoticeJson.Deserialize("""{"schemaVersion":"1.12","title":{}}"""));

    [Fact]
    public void The_type_stands_first_in_each_block() =>
        Assert.Contains("""{"type":"measure","marker":"一是",""", NoticeJson.Serialize(SampleNotice.Full), StringComparison.Ordinal);

    [Fact]
    public void Compact_json_is_one_line_and_indented_json_has_line_feeds_alone()
    {
        Assert.DoesNotContain('\n', NoticeJson.Serialize(SampleNotice.Full));
        string indented = NoticeJson.Serialize(SampleNotice.Full, new() { Indented = true });
        Assert.Contains("\n  \"title\": {\n    \"lines\": [\n", indented, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', indented);
    }

    [Fact]
    public void A_type_may_stand_after_other_members_at_every_depth()
    {
        string json = """
            {"body":[{"blocks":[{"text":"甲","x":{"type":"none"},"type":"measure"},{"text":"乙","type":"paragraph"}],"heading":"题","type":"section"}],"title":{}}
            """;
        Section section = Assert.IsType<Section>(NoticeJson.Deserialize(json).Body[0]);
        Assert.Equal([new RectificationMeasure("甲") { Extensions = SampleNotice.Unknown("x", """{"type":"none"}""") }, new Paragraph("乙")], section.Blocks);
    }

    [Fact]
    public void Null_stands_for_what_is_not_there()
    {
        string json = """{"title":{"lines":null,"notes":null},"body":null,"inspection":null,"classification":null,"contacts":null}""";
        Assert.Equal(new() { Title = new() }, NoticeJson.Deserialize(json));
    }

    [Fact]
    public void Views_of_the_title_are_written_and_passed_over_on_reading()
    {
        RectificationNotice notice = new() { Title = NoticeTitle.For("中共青溪县水利局党组", "整改进展情况", NoticeGenre.Notice) };
        string json = NoticeJson.Serialize(notice);
        Assert.Contains("\"issuer\":\"中共青溪县水利局党组\",\"subject\":\"整改进展情况\",\"genre\":\"通报\"", json, StringComparison.Ordinal);
        Assert.Equal(notice, NoticeJson.Deserialize(json.Replace("\"genre\":\"通报\"", "\"genre\":{\"name\":\"公告\"}", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_usual_place_and_a_false_flag_are_left_out()
    {
        RectificationIssue issue = new() { Heading = "题", Progress = ProgressState.Completed, Deadline = new("年底前") };
        string json = NoticeJson.Serialize(new() { Title = new(), Body = [issue] });
        Assert.Contains(""","progress":{"label":"已完成","completion":"completed","upkeep":"none","verification":"none"},"deadline":{"text":"年底前"}""", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("已完成并长期坚持", Completion.Completed, Upkeep.LongTerm)]
    [InlineData("稳步见效", Completion.Unknown, Upkeep.None)]
    public void A_progress_without_axes_is_read_from_its_label(string label, Completion completion, Upkeep upkeep)
    {
        ProgressState progress = ReadProgress($$"""{"label":"{{label}}"}""");
        Assert.Equal((label, completion, upkeep), (progress.Label, progress.Completion, progress.Upkeep));
    }

    [Fact]
    public void A_stated_axis_wins_over_the_label()
    {
        ProgressState progress = ReadProgress("""{"label":"已完成并长期坚持","completion":"inProgress","upkeep":"none"}""");
        Assert.Equal((Completion.InProgress, Upkeep.None), (progress.Completion, progress.Upkeep));
    }

    [Fact]
    public void Every_value_of_every_enum_has_a_camel_case_name_of_its_own()
    {
        AssertNamed(WireNames.InspectionKinds);
        AssertNamed(WireNames.Completions);
        AssertNamed(WireNames.Upkeeps);
        AssertNamed(WireNames.Verifications);
        AssertNamed(WireNames.Places);
        AssertNamed(WireNames.DeadlineKinds);
        AssertNamed(WireNames.Roles);
        AssertNamed(WireNames.ContactKinds);
        AssertNamed(WireNames.DayKinds);
        AssertNamed(WireNames.FactKinds);
        AssertNamed(WireNames.Approximations);
        AssertNamed(WireNames.FactChanges);
        AssertNamed(WireNames.ChangeForms);
        AssertNamed(WireNames.Granularities);
        AssertNamed(WireNames.DateModifiers);
        AssertNamed(WireNames.DateFlaws);
    }

    private static void AssertNamed<TEnum>(EnumNames<TEnum> names)
        where TEnum : struct, Enum
    {
        foreach (TEnum value in Enum.GetValues<TEnum>())
        {
            string name = value.ToString();
            Assert.Equal(char.ToLowerInvariant(name[0]) + name[1..], names.Of(value)?.Value);
        }
    }

    private static ProgressState ReadProgress(string json)
    {
        RectificationNotice notice = NoticeJson.Deserialize($$"""{"title":{},"body":[{"type":"issue","heading":"题","progress":{{json}}}]}""");
        return notice.Issues().Single().Progress!;
    }
}
