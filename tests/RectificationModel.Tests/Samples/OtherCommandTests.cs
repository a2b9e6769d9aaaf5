using System.Text.Json;

namespace RectificationModel.Tests.Samples;

public sealed class OtherCommandTests
{
    [Fact]
    public void Validate_prints_a_line_a_finding_with_file_and_line()
    {
        ConsoleRun run = ConsoleRun.WithText(ConsoleRun.Text, "validate", "-");
        Assert.Contains(run.Lines(), line => line.StartsWith("-:5: warning RN2002 ", StringComparison.Ordinal));
        Assert.StartsWith("-: 0 errors, ", run.Lines()[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_speaks_chinese_unless_told_otherwise()
    {
        string chinese = ConsoleRun.WithText(ConsoleRun.Text, "validate", "-", "--format", "json").Output;
        string english = ConsoleRun.WithText(ConsoleRun.Text, "validate", "-", "--format", "json", "--lang", "en").Output;
        Assert.NotEqual(Message(chinese), Message(english));
        Assert.Contains(Message(chinese), c => c >= '一');

        static string Message(string output) => JsonDocument.Parse(output).RootElement.GetProperty("findings")[0].GetProperty("message").GetString()!;
    }

    [Fact]
    public void Validate_checks_for_the_profile_that_is_asked_for()
    {
        const string withoutSignature = "某局党组\n关于巡察整改进展情况的通报\n一、关于学习不够的问题\n整改进度：已完成\n一是健全制度。\n";
        Assert.Equal(0, ConsoleRun.WithText(withoutSignature, "validate", "-").ExitCode);
        Assert.Equal(1, ConsoleRun.WithText(withoutSignature, "validate", "-", "--profile", "publish-gate").ExitCode);
    }

    [Fact]
    public void Render_writes_text_and_json_to_a_file()
    {
        using NoticeFolder folder = new();
        string text = Path.Combine(folder.Root, "out.txt");
        ConsoleRun run = ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "text", "-", "--output", text);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(ConsoleRun.WithText(ConsoleRun.Text, "render", "-").Output, File.ReadAllText(text));
        Assert.Contains("一、关于意见办理不及时的问题", File.ReadAllText(text), StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_notice_is_written_as_its_golden_text()
    {
        string notice = Path.Combine(AppContext.BaseDirectory, "notices", "municipal-library-2023.txt");
        ConsoleRun run = ConsoleRun.Of("render", "--to", "text", notice);
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "municipal-library-2023.txt")), run.Output);
    }

    [Fact]
    public void Render_to_a_place_that_cannot_be_written_gives_2_and_one_line()
    {
        using NoticeFolder folder = new();
        ConsoleRun run = ConsoleRun.WithText(ConsoleRun.Text, "render", "-", "-o", Path.Combine(folder.Root, "missing", "out.txt"));
        Assert.Equal((2, 1), (run.ExitCode, run.Error.Count(c => c == '\n')));
    }

    [Fact]
    public void Facts_answers_each_line_with_one_array()
    {
        ConsoleRun run = ConsoleRun.WithText("开展宣讲343场次\n\n于6月20日反馈\r\n参与群众3万多人", "facts", "--lines", "--reference", "2024-01-31");
        Assert.Equal(4, run.Lines().Length);
        JsonElement[] rows = [.. run.Lines().Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(343, rows[0][0].GetProperty("value").GetInt32());
        Assert.Equal(0, rows[1].GetArrayLength());
        Assert.Equal("2023-06-20", rows[2][0].GetProperty("start").GetString());
        Assert.Equal("over", rows[3][0].GetProperty("approximation").GetString());
    }

    [Fact]
    public void Facts_of_a_file_is_what_parse_prints_as_facts()
    {
        JsonElement facts = JsonDocument.Parse(ConsoleRun.WithText(ConsoleRun.Text, "facts", "-").Output).RootElement;
        JsonElement parsed = JsonDocument.Parse(ConsoleRun.WithText(ConsoleRun.Text, "parse", "-").Output).RootElement;
        Assert.NotEqual(0, facts.GetArrayLength());
        Assert.True(JsonElement.DeepEquals(parsed.GetProperty("facts"), facts));
    }
}
