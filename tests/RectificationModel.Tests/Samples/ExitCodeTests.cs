namespace RectificationModel.Tests.Samples;

public sealed class ExitCodeTests
{
    // An end before the start of the inspection: an error of RN3001.
    private const string Broken = "某局党组\n关于巡察整改进展情况的通报\n根据市委统一部署，2021年6月20日至2021年3月12日，市委第四巡察组对某局党组进行了巡察。\n某局党组\n2021年12月31日\n";

    [Theory]
    [InlineData("parse")]
    [InlineData("validate")]
    [InlineData("render")]
    [InlineData("facts")]
    public void A_missing_file_and_a_directory_give_2_and_one_line(string command)
    {
        using NoticeFolder folder = new();
        foreach (string name in (string[])[Path.Combine(folder.Root, "missing.txt"), folder.Root, ""])
        {
            ConsoleRun run = ConsoleRun.Of(command, name);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Equal(1, run.Error.Count(c => c == '\n'));
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("frobnicate")]
    [InlineData("validate", "--profile", "none", "-")]
    [InlineData("validate", "--lang", "fr", "-")]
    [InlineData("validate", "--format", "xml", "-")]
    [InlineData("render", "--to", "pdf", "-")]
    [InlineData("render", "--length", "book", "-")]
    [InlineData("render", "--today", "2024-02-30", "-")]
    [InlineData("render", "-o", "", "-")]
    [InlineData("batch")]
    [InlineData("batch", "--max-size", "0", ".")]
    [InlineData("batch", "--max-size", "many", ".")]
    [InlineData("facts", "--format", "xml", "-")]
    [InlineData("facts", "--lines", "--format", "table")]
    [InlineData("render")]
    [InlineData("facts")]
    [InlineData("facts", "--lines", "-")]
    [InlineData("facts", "--lines", "--reference", "tomorrow")]
    public void Bad_usage_gives_2_and_one_line(params string[] args)
    {
        ConsoleRun run = ConsoleRun.Of(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public void A_finding_at_error_level_gives_1()
    {
        Assert.Equal(1, ConsoleRun.WithText(Broken, "validate", "-").ExitCode);
        Assert.Equal(0, ConsoleRun.WithText(ConsoleRun.Text, "validate", "-").ExitCode);
    }

    [Fact]
    public void An_unreadable_file_does_not_keep_the_others_from_being_read()
    {
        using NoticeFolder folder = new();
        ConsoleRun run = ConsoleRun.Of("parse", folder.Add("a.txt", "甲"), Path.Combine(folder.Root, "missing.txt"), folder.Add("b.txt", "乙"));
        Assert.Equal((2, 2), (run.ExitCode, run.Lines().Length));
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_that_is_no_notice_gives_2_and_one_line()
    {
        using NoticeFolder folder = new();
        foreach (string json in (string[])["", "[]", "{\"schemaVersion\": \"1.0\", \"title\": ", "{\"schemaVersion\": \"99.0\"}"])
        {
            ConsoleRun run = ConsoleRun.Of("validate", folder.Add("notice.json", json));
            Assert.Equal((2, 1), (run.ExitCode, run.Error.Count(c => c == '\n')));
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("--version")]
    public void Help_is_no_error(params string[] args)
    {
        ConsoleRun run = ConsoleRun.Of(args);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEqual("", run.Output);
    }
}
