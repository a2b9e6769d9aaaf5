using System.Text.Json;
using RectificationModel.Parsing;
using RectificationModel.Validation;
using RectificationModel.Validation.Sarif;

namespace RectificationModel.Tests.Validation.Sarif;

/// <summary>The members that the schema of SARIF 2.1.0 requires, and those that viewers use.</summary>
public sealed class SarifLogTests
{
    private const string Text = "某局党组\n关于巡察整改进展情况的通报\n\n一、关于意见办理不及时的问题\n整改进度：已完成\n整改进展情况：一是收集意见35条，已办结27条。检查&nbsp;12次。\n\n某局党组\n2023年12月8日\n";

    private static readonly string?[] Levels = ["error", "warning", "note"];
    private static readonly NoticeParseResult Parsed = NoticeParser.Default.Parse(Text);
    private static readonly ValidationReport Report = NoticeValidator.Default.Validate(Parsed);

    [Fact]
    public void A_log_has_the_required_members()
    {
        JsonElement log = Log();
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.True(Uri.IsWellFormedUriString(log.GetProperty("$schema").GetString(), UriKind.Absolute));
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("RectificationModel", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal(Report.Findings.Count, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Each_result_names_its_rule_level_message_and_place()
    {
        JsonElement run = Log().GetProperty("runs")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            string id = result.GetProperty("ruleId").GetString()!;
            Assert.Equal(id, rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), Levels);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            JsonElement location = Assert.Single(result.GetProperty("locations").EnumerateArray());
            Assert.Equal("notices/a%20b.txt", location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.True(NoticePath.TryParse(location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString(), out _));
        });
    }

    [Fact]
    public void A_region_gives_offset_and_line_of_the_words()
    {
        JsonElement region = Result("RN2002").GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        string words = Text.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
        Assert.Equal("35条，已办结27条", words);
        string line = Text.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        int start = region.GetProperty("startColumn").GetInt32() - 1;
        Assert.Equal(words, line[start..(region.GetProperty("endColumn").GetInt32() - 1)]);
        Assert.Equal(region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
    }

    [Fact]
    public void A_fix_is_a_replacement_of_a_region()
    {
        JsonElement replacement = Result("RN1010").GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal("", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal("&nbsp;".Length, replacement.GetProperty("deletedRegion").GetProperty("charLength").GetInt32());
    }

    [Fact]
    public void Messages_are_in_the_language_that_is_asked_for_and_chinese_stays_readable()
    {
        Assert.Contains("已办结", Write(NoticeLanguage.Chinese).Replace("已解决", "已办结", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("were collected", Write(NoticeLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_without_a_source_has_members_and_no_regions()
    {
        ValidationReport report = (SoundNotice.Create() with { Signature = null }).Validate();
        JsonElement result = JsonDocument.Parse(SarifLog.Write([new("a.json", report)])).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.False(result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
    }

    [Fact]
    public void A_suppressed_finding_is_marked()
    {
        RuleSuppression accepted = new() { RuleId = "RN2002", Reason = "只是一项具体工作" };
        ValidationReport report = new NoticeValidator(new() { Suppressions = [accepted] }).Validate(Parsed);
        JsonElement results = JsonDocument.Parse(SarifLog.Write([new("a.txt", report, Parsed)])).RootElement.GetProperty("runs")[0].GetProperty("results");
        JsonElement suppressed = results.EnumerateArray().Single(result => result.TryGetProperty("suppressions", out _));
        Assert.Equal("RN2002", suppressed.GetProperty("ruleId").GetString());
    }

    [Theory]
    [InlineData("/home/a/通报.txt", "file:///home/a/%E9%80%9A%E6%8A%A5.txt")]
    [InlineData("C:\\a\\b.txt", "file:///C:/a/b.txt")]
    [InlineData("a#b.txt", "a%23b.txt")]
    public void A_file_becomes_an_address(string file, string address)
    {
        JsonElement result = JsonDocument.Parse(SarifLog.Write([new(file, Report, Parsed)])).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal(address, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    private static JsonElement Result(string id) =>
        Log().GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(result => result.GetProperty("ruleId").GetString() == id);

    private static JsonElement Log() => JsonDocument.Parse(Write(NoticeLanguage.Chinese)).RootElement;

    private static string Write(NoticeLanguage language) => SarifLog.Write([new("notices/a b.txt", Report, Parsed)], language);
}
