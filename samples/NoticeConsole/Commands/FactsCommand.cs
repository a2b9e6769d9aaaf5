using System.CommandLine;
using System.Text;
using NoticeConsole.Input;
using NoticeConsole.Output;
using RectificationModel.Facts;

namespace NoticeConsole.Commands;

/// <summary><c>facts FILE</c>, and <c>facts --lines</c> for single lines of text: figures, dates, cited documents, as tables by kind or a JSON array.</summary>
internal static class FactsCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> file = new("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "The text of a notice, or its JSON (.json); - is standard input." };
        Option<bool> lines = new("--lines") { Description = "Read single lines from standard input; print one array a line." };
        Option<DateOnly?> reference = CommonOptions.Day("--reference", "The day (ISO 8601) from which a missing year is told where no earlier date gives it.");
        Option<string?> format = new Option<string?>("--format") { Description = "How facts are printed: a table a kind (on a terminal), or one JSON array (elsewhere)." }.AcceptOnlyFromAmong("table", "json");
        Command command = new("facts", "Prints the facts that the prose states.") { file, lines, reference, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(lines) == result.GetValue(file) is not null)
            {
                result.AddError("facts wants either a FILE or --lines.");
            }

            if (result.GetValue(lines) && result.GetValue(format) == "table")
            {
                result.AddError("--lines answers in JSON.");
            }
        });
        command.SetAction(line => line.GetValue(file) is string name
            ? OfFile(terminal, name, line.GetValue(reference), (line.GetValue(format) ?? (terminal.IsOutputShown ? "table" : "json")) == "table")
            : OfLines(terminal, line.GetValue(reference)));
        return command;
    }

    private static int OfFile(Terminal terminal, string file, DateOnly? reference, bool asTables)
    {
        NoticeFacts facts = Reading.Open(file, terminal).Facts(reference);
        if (asTables)
        {
            FactTables.Write(Screen.Of(terminal), facts);
        }
        else
        {
            FactJson.WriteLine(terminal.Out, facts, indented: true);
        }

        return ExitCode.Fine;
    }

    private static int OfLines(Terminal terminal, DateOnly? reference)
    {
        // One answer a line feed: a carriage return alone ends no line.
        string[] lines = Encoding.UTF8.GetString(NoticeInput.ReadBytes(NoticeInput.StandardInput, terminal)).TrimStart('\ufeff').Split('\n');
        foreach (string line in lines[^1].Length == 0 ? lines[..^1] : lines)
        {
            FactJson.WriteLine(terminal.Out, FactReader.Default.Read(line.TrimEnd('\r'), reference: reference), indented: false);
        }

        return ExitCode.Fine;
    }
}
