using System.Text;
using System.Text.Json;
using NoticeConsole.Input;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Samples;

public sealed class BatchCommandTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_folder_gives_a_line_a_notice_in_the_order_of_names()
    {
        using NoticeFolder folder = new();
        folder.Add("b.txt", ConsoleRun.Text);
        folder.Add("a.txt", "甲");
        folder.Add("B.txt", "乙");
        folder.Add("c.md", "丙");
        ConsoleRun run = ConsoleRun.Of("batch", folder.Root);
        Assert.Equal((0, "3 notices written, 0 not read\n"), (run.ExitCode, run.Error));
        Assert.Equal(["B.txt", "a.txt", "b.txt"], Files(run));
    }

    [Fact]
    public async Task Each_line_is_read_back_as_the_notice_and_keeps_its_file()
    {
        using NoticeFolder folder = new();
        folder.Add("通报 \"一\".txt".Replace('"', OperatingSystem.IsWindows() ? '_' : '"'), ConsoleRun.Text);
        ConsoleRun run = ConsoleRun.Of("batch", folder.Root);
        using MemoryStream lines = new(Encoding.UTF8.GetBytes(run.Output));
        NoticeJsonLine line = await NoticeJson.ReadLinesAsync(lines, Cancellation).SingleAsync(Cancellation);
        Assert.Equal(RectificationNotice.Parse(ConsoleRun.Text), line.Notice! with { Extensions = default });
        Assert.Equal(Files(run).Single(), JsonDocument.Parse(line.Notice.Extensions["file"]).RootElement.GetString());
    }

    [Fact]
    public void Folders_within_are_read_where_that_is_asked_for_and_links_to_folders_are_not_followed()
    {
        using NoticeFolder folder = new();
        folder.Add("a.txt", "甲");
        folder.Add(Path.Combine("in", "b.txt"), "乙");
        folder.Add(Path.Combine("in", "deep", "c.txt"), "丙");
        folder.Add(Path.Combine(".hidden", "d.txt"), "丁");
        folder.Add("._a.txt", "戊");
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.Root, "in", "loop"), folder.Root);
        }

        Assert.Equal(["a.txt"], Files(ConsoleRun.Of("batch", folder.Root)));
        Assert.Equal(["a.txt", "in/b.txt", "in/deep/c.txt"], Files(ConsoleRun.Of("batch", "--recursive", folder.Root)));
    }

    [Fact]
    public void Other_names_are_read_where_they_are_asked_for()
    {
        using NoticeFolder folder = new();
        folder.Add("a.txt", "甲");
        folder.Add("b.md", "乙");
        folder.Add("c.json", NoticeJson.Serialize(RectificationNotice.Parse(ConsoleRun.Text)));
        folder.Add("d.dat", "丁");
        Assert.Equal(["b.md", "c.json"], Files(ConsoleRun.Of("batch", folder.Root, "--include", "*.md", "--include", "*.json")));
    }

    [Fact]
    public void Bad_files_are_passed_over_and_listed_at_the_end()
    {
        using NoticeFolder folder = new();
        folder.Add("a.txt", "甲");
        folder.Add("b.txt", "%PDF-1.7\n"u8.ToArray());
        folder.Add("c.txt", Noise(5000));
        folder.Add("d.txt", new byte[(1 << 20) + 1]);
        folder.Add("e.txt", "PK\u0003\u0004"u8.ToArray());
        folder.Add("f.json", "{\"schemaVersion\": \"99.0\"}");
        folder.Add("z.txt", "乙");
        ConsoleRun run = ConsoleRun.Of("batch", folder.Root, "--max-size", "1", "--include", "*");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["a.txt", "z.txt"], Files(run));
        string[] messages = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["b.txt: is a PDF document, not text", "c.txt: is binary, not text", "d.txt: is larger than 1 MB", "e.txt: is a ZIP archive or an Office document, not text"],
            messages[..4]);
        Assert.StartsWith("f.json: ", messages[4], StringComparison.Ordinal);
        Assert.Equal("2 notices written, 5 not read", messages[5]);
    }

    [Fact]
    public void A_file_that_is_gone_is_a_bad_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own on Windows.");
        using NoticeFolder folder = new();
        File.CreateSymbolicLink(Path.Combine(folder.Root, "a.txt"), "missing");
        ConsoleRun run = ConsoleRun.Of("batch", folder.Root);
        Assert.Equal((2, "a.txt: no such file\n0 notices written, 1 not read\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void Text_in_any_encoding_that_the_parser_reads_is_text(string encoding)
    {
        using NoticeFolder folder = new();
        Encoding bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        folder.Add("a.txt", [.. bytes.GetPreamble(), .. bytes.GetBytes(ConsoleRun.Text)]);
        ConsoleRun run = ConsoleRun.Of("batch", folder.Root);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("关于意见办理不及时的问题", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_file_is_written_whole_and_is_no_input()
    {
        using NoticeFolder folder = new();
        string input = folder.Add("a.txt", ConsoleRun.Text);
        string output = Path.Combine(folder.Root, "out.ndjson");
        ConsoleRun run = ConsoleRun.Of("batch", folder.Root, "--output", output);
        Assert.Equal((0, "", $"1 notice written to {output}, 0 not read\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(ConsoleRun.Of("batch", folder.Root).Output, File.ReadAllText(output));

        run = ConsoleRun.Of("batch", folder.Root, "--output", input);
        Assert.Equal((2, $"{input}: is an input, and is not overwritten\n"), (run.ExitCode, run.Error));
        Assert.Equal(ConsoleRun.Text, File.ReadAllText(input));
    }

    [Fact]
    public void A_folder_without_notices_gives_no_line()
    {
        using NoticeFolder folder = new();
        ConsoleRun run = ConsoleRun.Of("batch", folder.Root);
        Assert.Equal((0, "", "0 notices written, 0 not read\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void What_is_no_folder_gives_2_and_one_line()
    {
        using NoticeFolder folder = new();
        string file = folder.Add("a.txt", "甲");
        Assert.Equal((2, $"{file}: is a file, not a folder\n"), (ConsoleRun.Of("batch", file).ExitCode, ConsoleRun.Of("batch", file).Error));
        Assert.Equal((2, $"{file}x: no such folder\n"), (ConsoleRun.Of("batch", file + "x").ExitCode, ConsoleRun.Of("batch", file + "x").Error));
    }

    [Fact]
    public void A_bar_is_drawn_on_a_terminal_that_shows_no_results()
    {
        using NoticeFolder folder = new();
        folder.Add("a.txt", "甲");
        ConsoleRun piped = ConsoleRun.On(isInteractive: true, isOutputShown: false, [], "batch", folder.Root);
        Assert.Contains("100%", piped.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 notice written, 0 not read\n", piped.Error, StringComparison.Ordinal);
        Assert.Equal(ConsoleRun.Of("batch", folder.Root).Output, piped.Output);

        ConsoleRun shown = ConsoleRun.On(isInteractive: true, isOutputShown: true, [], "batch", folder.Root);
        Assert.Equal("1 notice written, 0 not read\n", shown.Error);
    }

    [Fact]
    public void A_cancelled_run_stops_between_two_files_and_says_so()
    {
        using NoticeFolder folder = new();
        folder.Add("a.txt", "甲");
        folder.Add("b.txt", "乙");
        folder.Add("c.txt", "丙");
        using StringWriter output = new();
        using StringWriter messages = new() { NewLine = "\n" };
        using CancellationTokenSource cancellation = new();
        int done = 0;
        BatchRun run = new(FolderListing.Of(folder.Root, ["*.txt"], recursive: false), 1 << 20, output);
        run.Read(
            () =>
            {
                if (++done == 2)
                {
                    cancellation.Cancel();
                }
            },
            cancellation.Token);
        run.Report(messages, "out.ndjson");
        Assert.Equal((false, 130, 2), (run.IsComplete, run.ExitCode, output.ToString().Count(c => c == '\n')));
        Assert.Equal("cancelled after 2 of 3 files; out.ndjson is left as it was\n", messages.ToString());
    }

    // The generator of Numerical Recipes; its high byte is random enough.
    private static byte[] Noise(int length)
    {
        byte[] bytes = new byte[length];
        uint state = 1;
        for (int i = 0; i < length; i++)
        {
            state = unchecked((state * 1664525) + 1013904223);
            bytes[i] = (byte)(state >> 24);
        }

        return bytes;
    }

    private static string?[] Files(ConsoleRun run) => [.. run.Lines().Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString())];
}
