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

        IAnsiConsole screen = Screen.Of(terminal);
        screen.WriteLine(string.Join('\n', reading.Notice.Title.Lines));
        screen.Write(DemoTables.Issues(reading.Notice));
        screen.Write(DemoTables.Findings(report));
        foreach (NoticeFormat format in NoticeFormats.All)
        {
            screen.WriteLine($"{format.Name}: {Save(reading.Notice, format)}");
        }

        return report.IsValid ? ExitCode.Fine : ExitCode.Findings;
    }

    private static string Save(RectificationNotice notice, NoticeFormat format)
    {
        string folder = Directory.CreateDirectory(Path.Combine("artifacts", "demo")).FullName;
        string file = Path.Combine(folder, Path.ChangeExtension(Notice, format.Extension));
        OutputFile.Write(file, (format.IsMarkedInFiles ? "\ufeff" : "") + format.Write(notice, new()));
        return file;
    }
}
