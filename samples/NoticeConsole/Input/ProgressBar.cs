using Spectre.Console;

namespace NoticeConsole.Input;

/// <summary>A bar on standard error while a job runs, gone at its end.</summary>
internal static class ProgressBar
{
    private const int LeastWidth = 40;

    /// <summary>Runs a job, which calls its argument for each step done.</summary>
    public static void Run(Terminal terminal, bool isShown, int steps, Action<Action> job)
    {
        if (!isShown)
        {
            job(() => { });
            return;
        }

        Bar(terminal).Start(progress =>
        {
            ProgressTask task = progress.AddTask("notices", maxValue: steps);
            job(() => task.Increment(1));
        });
    }

    // That it is a terminal is known already; Spectre.Console could only guess it of a writer.
    private static Progress Bar(Terminal terminal)
    {
        IAnsiConsole screen = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(terminal.Error), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });
        screen.Profile.Width = Math.Max(LeastWidth, screen.Profile.Width);
        return screen.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
    }
}
