using System.Text.Json;
using NoticeConsole;

namespace RectificationModel.Tests.Samples;

public sealed class ValidateCommandTests
{
    [Fact]
    public void A_marker_as_wide_as_the_words_stands_under_them()
    {
        string[] lines = ConsoleRun.WithText(ConsoleRun.Text, "validate", "-").Lines();
        int finding = Array.FindIndex(lines, line => line.Contains("RN2002", StringComparison.Ordinal));
        Assert.Contains("35条，已办结27条", lines[finding + 1], StringComparison.Ordinal);

        // Chinese characters take two columns, digits one.
        Assert.Equal(16, lines[finding + 2].Count(c => c == '^'));
        int before = lines[finding + 1].IndexOf("35条", StringComparison.Ordinal);
        int columns = lines[finding + 1][..before].Sum(c => c > '\u2E80' ? 2 : 1);
        Assert.Equal(columns, lines[finding + 2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_come_before_warnings_and_warnings_before_notes()
    {
        const string broken = "某局党组\n关于巡察整改进展情况的通报\n\n2023年3月7日至5月20日开展了巡察。2023年6月31日反馈。\n\n某局党组\n2023年12月8日\n";
        string[] lines = ConsoleRun.WithText(broken, "validate", "-").Lines();
        string[] severities = [.. lines.Where(line => line.StartsWith("-:", StringComparison.Ordinal) && line.Contains(" RN", StringComparison.Ordinal)).Select(line => line.Split(' ')[1])];
        Assert.Equal(["error", "warning", "note"], severities.Distinct());
    }

    [Fact]
    public void A_pipe_gets_no_colours() => Assert.DoesNotContain('\e', ConsoleRun.WithText(ConsoleRun.Text, "validate", "-").Output);

    [Fact]
    public void A_terminal_gets_colours()
    {
        using StringWriter output = new() { NewLine = "\n" };
        using Terminal terminal = new(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ConsoleRun.Text)), output, TextWriter.Null, IsInteractive: false) { UsesColour = true };
        NoticeApp.Run(["validate", "-"], terminal);
        Assert.Contains("\e[", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_is_one_log_for_all_files_and_stands_alone_on_standard_output()
    {
        using NoticeFolder folder = new();
        ConsoleRun run = ConsoleRun.Of("validate", "--format", "sarif", folder.Add("a.txt", ConsoleRun.Text), folder.Add("b.txt", ConsoleRun.Text));
        JsonElement results = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(2, results.EnumerateArray().Count(result => result.GetProperty("ruleId").GetString() == "RN2002"));
    }

    [Fact]
    public void Fix_writes_a_new_file_and_leaves_the_old_one()
    {
        using NoticeFolder folder = new();
        string text = ConsoleRun.Text.Replace("收集", "&nbsp;收集", StringComparison.Ordinal);
        string file = folder.Add("a.txt", text);
        ConsoleRun run = ConsoleRun.Of("validate", "--fix", file);
        Assert.Equal(ConsoleRun.Text, File.ReadAllText(Path.Combine(folder.Root, "a.fixed.txt")));
        Assert.Equal(text, File.ReadAllText(file));
        Assert.DoesNotContain("RN1010", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_in_place_writes_the_file_itself()
    {
        using NoticeFolder folder = new();
        string file = folder.Add("a.txt", ConsoleRun.Text.Replace("收集", "&nbsp;收集", StringComparison.Ordinal));
        Assert.Equal(0, ConsoleRun.Of("validate", "--fix", "--in-place", file).ExitCode);
        Assert.Equal(ConsoleRun.Text, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("validate", "--in-place", "a.txt")]
    [InlineData("validate", "--fix", "-")]
    public void Choices_that_do_not_fit_are_refused(params string[] args) => Assert.Equal(2, ConsoleRun.Of(args).ExitCode);
}
