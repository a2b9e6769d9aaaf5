using System.Text;
using NoticeConsole;

namespace RectificationModel.Tests.Samples;

/// <summary>One call of the sample console, in this process: what it printed and its exit code.</summary>
internal sealed record ConsoleRun(int ExitCode, string Output, string Error)
{
    public const string Text = "某局党组\n关于巡察整改进展情况的通报\n一、关于意见办理不及时的问题\n整改进度：已完成\n整改进展情况：一是收集意见35条，已办结27条。二是压实责任。\n某局党组\n2023年12月8日\n";

    public static ConsoleRun Of(params string[] args) => With([], args);

    public static ConsoleRun With(byte[] input, params string[] args) => On(isInteractive: false, isOutputShown: false, input, args);

    /// <summary>The same as someone at a terminal sees it: messages on it, and results where they are not redirected.</summary>
    public static ConsoleRun On(bool isInteractive, bool isOutputShown, byte[] input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using Terminal terminal = new(() => new MemoryStream(input), output, error, isInteractive) { IsOutputShown = isOutputShown };
        return new(NoticeApp.Run(args, terminal), output.ToString(), error.ToString());
    }

    public static ConsoleRun WithText(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    public string[] Lines() => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
