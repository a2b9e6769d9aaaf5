using NoticeConsole.Output;

namespace RectificationModel.Tests.Samples;

public sealed class OutputFileTests
{
    [Fact]
    public void A_file_is_there_whole_or_not_at_all()
    {
        using NoticeFolder folder = new();
        string target = folder.Add("out.txt", "old");
        using (OutputFile file = OutputFile.Open(target))
        {
            file.Writer.Write("half");
            file.Writer.Flush();
            Assert.Equal("old", File.ReadAllText(target));
        }

        Assert.Equal("old", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFiles(folder.Root));

        OutputFile.Write(target, "new");
        Assert.Equal("new", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFiles(folder.Root));
    }

    [Fact]
    public void The_input_is_not_overwritten_whatever_it_is_called()
    {
        using NoticeFolder folder = new();
        string input = folder.Add("in.txt", ConsoleRun.Text);
        string roundabout = Path.Combine(folder.Root, "..", Path.GetFileName(folder.Root), "in.txt");
        List<(string Input, string Output)> pairs = [(input, input), (input, roundabout), (roundabout, input)];
        if (!OperatingSystem.IsWindows())
        {
            string link = Path.Combine(folder.Root, "link.txt");
            File.CreateSymbolicLink(link, "in.txt");
            string inner = Path.Combine(folder.Root, "inner");
            Directory.CreateSymbolicLink(inner, folder.Root);
            pairs.AddRange([(input, link), (link, input), (input, Path.Combine(inner, "in.txt")), (Path.Combine(inner, "link.txt"), input)]);
        }

        foreach ((string from, string to) in pairs)
        {
            ConsoleRun run = ConsoleRun.Of("render", "--to", "json", from, "-o", to);
            Assert.Equal((2, "", 1), (run.ExitCode, run.Output, run.Error.Count(c => c == '\n')));
            Assert.Contains("is an input", run.Error, StringComparison.Ordinal);
            Assert.Equal(ConsoleRun.Text, File.ReadAllText(input));
        }
    }

    [Fact]
    public void A_link_stays_a_link_and_its_file_is_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own on Windows.");
        using NoticeFolder folder = new();
        string target = folder.Add("target.txt", "old");
        string link = Path.Combine(folder.Root, "link.txt");
        File.CreateSymbolicLink(link, target);
        OutputFile.Write(link, "new");
        Assert.Equal("new", File.ReadAllText(target));
        Assert.NotNull(new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void A_device_is_written_and_stays_a_device()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "There is no /dev/null.");
        OutputFile.Write("/dev/null", "text");
        Assert.Equal("", File.ReadAllText("/dev/null"));
    }

    [Fact]
    public void A_folder_and_a_place_in_no_folder_are_refused_by_their_names()
    {
        using NoticeFolder folder = new();
        Assert.Equal($"{folder.Root}: is a folder, not a file", Assert.Throws<IOException>(() => OutputFile.Write(folder.Root, "")).Message);
        string nowhere = Path.Combine(folder.Root, "missing", "out.txt");
        Assert.Equal($"{nowhere}: its folder does not exist", Assert.Throws<IOException>(() => OutputFile.Write(nowhere, "")).Message);
    }
}
