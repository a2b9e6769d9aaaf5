using System.Text.Json;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Samples;

public sealed class ParseCommandTests
{
    [Fact]
    public void It_prints_one_indented_object_with_the_members_of_the_contract()
    {
        ConsoleRun run = ConsoleRun.WithText(ConsoleRun.Text, "parse", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(run.Lines().Length > 10);
        JsonElement reading = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["file", "notice", "facts", "artefacts", "diagnostics"], reading.EnumerateObject().Select(m => m.Name));
        Assert.Equal("1.0", reading.GetProperty("notice").GetProperty("schemaVersion").GetString());
        Assert.Equal("关于巡察整改进展情况的通报", reading.GetProperty("notice").GetProperty("title").GetProperty("lines")[1].GetString());
    }

    [Fact]
    public void Chinese_is_printed_as_it_is_read()
    {
        ConsoleRun run = ConsoleRun.WithText(ConsoleRun.Text.Replace("压实责任", "压实\u3000𠮷祥街道责任", StringComparison.Ordinal), "parse", "--ndjson", "-");
        Assert.Contains("𠮷祥街道", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Indentation_is_even_from_the_first_to_the_last_member()
    {
        string[] lines = ConsoleRun.WithText(ConsoleRun.Text, "parse", "-").Lines();
        Assert.Contains("  \"notice\": {", lines);
        Assert.Contains("    \"schemaVersion\": \"1.0\",", lines);
    }

    [Fact]
    public void Line_breaks_of_unicode_inside_a_text_stay_what_they_are()
    {
        using NoticeFolder folder = new();
        RectificationNotice notice = new() { Title = new(), Preamble = ["压实\u2028责\u2029任\u0085"] };
        ConsoleRun run = ConsoleRun.Of("parse", folder.Add("notice.json", NoticeJson.Serialize(notice)));
        Assert.Equal(notice, NoticeJson.Deserialize(JsonDocument.Parse(run.Output).RootElement.GetProperty("notice").GetRawText()));
    }

    [Fact]
    public void A_fact_names_its_place_in_the_source()
    {
        JsonElement reading = JsonDocument.Parse(ConsoleRun.WithText(ConsoleRun.Text, "parse", "--ndjson", "-").Output).RootElement;
        JsonElement[] facts = [.. reading.GetProperty("facts").EnumerateArray()];
        Assert.NotEmpty(facts);
        Assert.All(facts, fact =>
        {
            Assert.Equal(["kind", "text", "path", "pathOffset", "offset", "length"], fact.EnumerateObject().Take(6).Select(m => m.Name));
            Assert.Equal(fact.GetProperty("text").GetString(), ConsoleRun.Text.Substring(fact.GetProperty("offset").GetInt32(), fact.GetProperty("length").GetInt32()));
        });
        JsonElement quantity = facts.First(f => f.GetProperty("kind").GetString() == "quantity");
        Assert.Equal((35, "条", "exact"), (quantity.GetProperty("value").GetInt32(), quantity.GetProperty("unit").GetString(), quantity.GetProperty("approximation").GetString()));
    }

    [Fact]
    public void Debris_is_an_artefact_with_its_place()
    {
        string text = ConsoleRun.Text.Replace("整改进度", "[bookmark: _GoBack]整改进度", StringComparison.Ordinal);
        JsonElement reading = JsonDocument.Parse(ConsoleRun.WithText(text, "parse", "-").Output).RootElement;
        JsonElement artefact = reading.GetProperty("artefacts").EnumerateArray().Single();
        Assert.Equal("[bookmark: _GoBack]", artefact.GetProperty("text").GetString());
        Assert.Equal(text.IndexOf('[', StringComparison.Ordinal), artefact.GetProperty("offset").GetInt32());
        JsonElement diagnostic = reading.GetProperty("diagnostics").EnumerateArray().First();
        Assert.Equal(["id", "severity", "message", "path", "offset", "length"], diagnostic.EnumerateObject().Select(m => m.Name));
    }

    [Fact]
    public void Several_files_give_one_object_a_line_in_their_order()
    {
        using NoticeFolder folder = new();
        string[] files = [folder.Add("a.txt", ConsoleRun.Text), folder.Add("b.txt", "另一件")];
        ConsoleRun run = ConsoleRun.Of(["parse", .. files]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(files, run.Lines().Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
    }

    [Fact]
    public void Empty_input_is_a_notice_without_content()
    {
        ConsoleRun run = ConsoleRun.With([], "parse", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(0, JsonDocument.Parse(run.Output).RootElement.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public void A_notice_from_json_has_no_places_in_a_source()
    {
        using NoticeFolder folder = new();
        string json = folder.Add("notice.json", ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "json", "-").Output);
        ConsoleRun run = ConsoleRun.Of("parse", json);
        Assert.Equal(0, run.ExitCode);
        JsonElement reading = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("关于意见办理不及时的问题", reading.GetProperty("notice").GetProperty("body")[0].GetProperty("heading").GetString());
        Assert.All(reading.GetProperty("facts").EnumerateArray(), fact => Assert.Equal(JsonValueKind.Null, fact.GetProperty("offset").ValueKind));
    }
}
