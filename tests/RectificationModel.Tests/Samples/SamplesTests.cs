using System.Diagnostics;
using NoticeConsole.Output;

namespace RectificationModel.Tests.Samples;

/// <summary>The samples as a user runs them: as programs of their own.</summary>
public sealed class SamplesTests
{
    [Fact]
    public void The_demo_shows_issues_findings_and_where_it_wrote()
    {
        using NoticeFolder folder = new();
        (int exitCode, string output, string error) = Run("NoticeConsole", folder.Root);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("已完成并长期坚持", output, StringComparison.Ordinal);
        Assert.Contains("丰富阅读活动", output, StringComparison.Ordinal);
        Assert.Contains("RN2002", output, StringComparison.Ordinal);
        Assert.Contains("RN1005", output, StringComparison.Ordinal);
        string demo = Path.Combine(folder.Root, "artifacts", "demo");
        Assert.Equal(NoticeFormats.All.Select(format => $"municipal-library-2023.{format.Extension}").Order(), Directory.GetFiles(demo).Select(Path.GetFileName).Order());
        Assert.All(Directory.GetFiles(demo), file => Assert.Contains(Path.GetFileName(file), output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_process_ends_with_the_exit_code_and_utf8_output()
    {
        using NoticeFolder folder = new();
        (int exitCode, string output, string _) = Run("NoticeConsole", folder.Root, "render", folder.Add("甲.txt", ConsoleRun.Text));
        Assert.Equal(0, exitCode);
        Assert.Contains("关于意见办理不及时的问题", output, StringComparison.Ordinal);
        (exitCode, output, string error) = Run("NoticeConsole", folder.Root, "parse", "乙.txt");
        Assert.Equal((2, "", "乙.txt: no such file\n"), (exitCode, output, error));
    }

    [Fact]
    public void The_quick_start_runs_every_job()
    {
        using NoticeFolder folder = new();
        (int exitCode, string output, string error) = Run("QuickStart", folder.Root);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("RN2002", output, StringComparison.Ordinal);
        Assert.Contains("True", output, StringComparison.Ordinal);
        Assert.Contains("一是畅通意见渠道。设置意见箱9个。", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_quick_start_is_short()
    {
        string program = Path.Combine(Conventions.Library.Repository, "samples", "QuickStart", "Program.cs");
        Assert.True(File.ReadLines(program).Count() < 40);
    }

    private static (int ExitCode, string Output, string Error) Run(string program, string folder, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{program}.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
#pragma warning disable xUnit1031 // the process has ended: its pipe has, too
        return (process.ExitCode, output, error.Result);
#pragma warning restore xUnit1031
    }
}
