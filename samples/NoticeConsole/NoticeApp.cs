using System.CommandLine;
using System.CommandLine.Invocation;
using NoticeConsole.Commands;
using NoticeConsole.Input;
using RectificationModel.Serialization;

namespace NoticeConsole;

/// <summary>The command line: one command a job, the demo without arguments.</summary>
internal static class NoticeApp
{
    public static int Run(string[] args, Terminal terminal)
    {
        RootCommand root = new("Reads, checks and renders Chinese rectification notices (整改进展情况的通报). Without arguments: a demo.")
        {
            ParseCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            RenderCommand.Create(terminal),
            FactsCommand.Create(terminal),
            BatchCommand.Create(terminal),
        };
        root.SetAction(_ => DemoCommand.Run(terminal));

        ParseResult line = root.Parse(args);
        if (line.Action is ParseErrorAction)
        {
            terminal.Error.WriteLine(OneLine(line.Errors[0].Message));
            return ExitCode.Unusable;
        }

        try
        {
            return line.Invoke(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UnreadableInputException unreadable)
        {
            terminal.Error.WriteLine(unreadable.Message);
            return ExitCode.Unusable;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NoticeJsonException)
        {
            terminal.Error.WriteLine(OneLine(failure.Message));
            return ExitCode.Unusable;
        }
    }

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
