using System.CommandLine;
using NoticeConsole.Input;
using NoticeConsole.Output;
using RectificationModel;
using RectificationModel.Rendering.Summary;

namespace NoticeConsole.Commands;

/// <summary><c>render --to FORMAT FILE</c>: the notice in another form, to standard output or a file.</summary>
internal static class RenderCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = CommonOptions.File();
        Option<string> to = CommonOptions.Word("--to", "The form to write.", NoticeFormats.Names);
        Option<string?> output = CommonOptions.Output();
        Option<NoticeLanguage> language = CommonOptions.Language("The language of headers, of summaries and of what html adds.");
        Option<SummaryLength> length = CommonOptions.Length();
        Option<DateOnly?> today = CommonOptions.Day("--today", "The day (ISO 8601) that a summary counts from: how long ago, which deadlines have passed.");
        Option<bool> facts = new("--facts") { Description = "With the facts of the prose: beside the notice in json, marked in html." };
        Option<bool> ledger = new("--ledger") { Description = "With a table of all issues before the body in markdown." };
        Command command = new("render", $"Writes a notice in another form: {string.Join(", ", NoticeFormats.Names)}.") { file, to, output, language, length, today, facts, ledger };
        command.SetAction(line => Render(
            terminal,
            line.GetRequiredValue(file),
            NoticeFormats.Named(line.GetRequiredValue(to)),
            new(line.GetValue(language), line.GetValue(length), line.GetValue(today)) { Facts = line.GetValue(facts), Ledger = line.GetValue(ledger) },
            line.GetValue(output)));
        return command;
    }

    private static int Render(Terminal terminal, string file, NoticeFormat format, RenderChoices choices, string? target)
    {
        string text = format.Write(Reading.Open(file, terminal).Notice, choices);
        if (target is null)
        {
            terminal.Out.Write(text);
        }
        else
        {
            string mark = format.IsMarkedInFiles ? "\ufeff" : "";
            OutputFile.Write(target, mark + text, file == NoticeInput.StandardInput ? [] : [file]);
        }

        return ExitCode.Fine;
    }
}
