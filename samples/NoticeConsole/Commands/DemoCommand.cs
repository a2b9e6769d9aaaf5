using NoticeConsole.Input;
using NoticeConsole.Output;
using RectificationModel;
using RectificationModel.Validation;
using Spectre.Console;

namespace NoticeConsole.Commands;

/// <summary>Without arguments: every job once, on a notice that the project ships.</summary>
internal static class DemoCommand
{
    private const string Notice = "municipal-library-2023.txt";

    public static int Run(Terminal terminal)
    {
        Reading reading = Reading.Open(Path.Combine(AppContext.BaseDirectory, "notices", Notice), terminal);
        ValidationReport report = reading.Validate(NoticeValidator.Default);

        IAnsiConsole screen = Screen(terminal);
        screen.WriteLine(string.Join('\n', reading.Notice.Title.Lines));
        screen.Write(DemoTables.Issues(reading.Notice));
        screen.Write(DemoTables.Findings(report));
        foreach (string format in NoticeFormats.Names)
        {
            screen.WriteLine($"{format}: {Save(reading.Notice, format)}");
        }

        return report.IsValid ? ExitCode.Fine : ExitCode.Findings;
    }

    private static IAnsiConsole Screen(Terminal terminal)
    {
        IAnsiConsole screen = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(terminal.Out) });

        // A pipe has no width: wide enough for the tables, so that no line breaks in it.
        screen.Profile.Width = terminal.IsInteractive && !Console.IsOutputRedirected ? Math.Max(80, Console.WindowWidth) : 120;
        return screen;
    }

    private static string Save(RectificationNotice notice, string format)
    {
        string extension = format == "text" ? "txt" : format;
        string folder = Directory.CreateDirectory(Path.Combine("artifacts", "demo")).FullName;
        string file = Path.Combine(folder, Path.ChangeExtension(Notice, extension));
        File.WriteAllText(file, NoticeFormats.Write(notice, format));
        return file;
    }
}
