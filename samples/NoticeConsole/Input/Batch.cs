using Spectre.Console;

namespace NoticeConsole.Input;

/// <summary>Runs one job over the files of a command line: goes on after an unreadable one, shows progress where someone watches.</summary>
internal static class Batch
{
    /// <summary>The worst exit code of all files.</summary>
    public static int Run(IReadOnlyList<string> files, Terminal terminal, Func<string, Terminal, int> job) =>
        files.Count > 1 && terminal.IsInteractive ? RunWithBar(files, terminal, job) : files.Max(file => Guarded(file, terminal, job));

    private static int Guarded(string file, Terminal terminal, Func<string, Terminal, int> job)
    {
        try
        {
            return job(file, terminal);
        }
        catch (UnreadableInputException unreadable)
        {
            terminal.Error.WriteLine(unreadable.Message);
            return ExitCode.Unusable;
        }
    }

    // Results and messages wait until the bar is gone: both may go to the terminal that it is drawn on.
    private static int RunWithBar(IReadOnlyList<string> files, Terminal terminal, Func<string, Terminal, int> job)
    {
        using StringWriter results = new() { NewLine = "\n" };
        using StringWriter messages = new() { NewLine = "\n" };
        Terminal held = terminal with { Out = results, Error = messages };
        int worst = ExitCode.Fine;
        AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) }).Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask("notices", maxValue: files.Count);
            foreach (string file in files)
            {
                worst = Math.Max(worst, Guarded(file, held, job));
                task.Increment(1);
            }
        });
        terminal.Out.Write(results.ToString());
        terminal.Error.Write(messages.ToString());
        return worst;
    }
}
