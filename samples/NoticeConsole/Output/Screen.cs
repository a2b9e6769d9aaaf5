using Spectre.Console;

namespace NoticeConsole.Output;

/// <summary>The terminal as Spectre.Console sees it.</summary>
internal static class Screen
{
    // A pipe has no width: wide enough for the tables, so that no line breaks in it.
    private const int PipeWidth = 120;
    private const int LeastWidth = 80;

    public static IAnsiConsole Of(Terminal terminal)
    {
        IAnsiConsole screen = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(terminal.Out) });
        screen.Profile.Width = terminal.IsInteractive && !Console.IsOutputRedirected ? Math.Max(LeastWidth, Console.WindowWidth) : PipeWidth;
        return screen;
    }
}
