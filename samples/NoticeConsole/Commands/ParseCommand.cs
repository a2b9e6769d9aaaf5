using System.CommandLine;
using NoticeConsole.Input;
using NoticeConsole.Output;
using RectificationModel;

namespace NoticeConsole.Commands;

/// <summary><c>parse FILE…</c>: what was read, as JSON; one object a line for several files.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = CommonOptions.Files();
        Option<bool> ndjson = new("--ndjson") { Description = "One JSON object a line, for a single file too." };
        Command command = new("parse", "Reads notices and prints them as JSON: notice, facts, artefacts, diagnostics.") { files, ndjson };
        command.SetAction(line =>
        {
            string[] names = line.GetRequiredValue(files);
            bool indented = names.Length == 1 && !line.GetValue(ndjson);
            return Batch.Run(names, terminal, (file, output) => Parse(file, output, indented));
        });
        return command;
    }

    private static int Parse(string file, Terminal terminal, bool indented)
    {
        Reading reading = Reading.Open(file, terminal);
        ReadingJson.WriteLine(terminal.Out, reading, indented);
        bool broken = reading.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        return broken ? ExitCode.Findings : ExitCode.Fine;
    }
}
