using System.CommandLine;
using NoticeConsole.Input;
using NoticeConsole.Output;
using RectificationModel;
using RectificationModel.Validation;

namespace NoticeConsole.Commands;

/// <summary><c>validate FILE…</c>: the findings; exit code 1 where one is an error.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = CommonOptions.Files();
        Option<ValidationProfile> profile = CommonOptions.Profile();
        Option<NoticeLanguage> language = CommonOptions.Language();
        Option<string> format = CommonOptions.Word("--format", "How findings are printed: a line each, or one JSON object a file.", "text", "json");
        Command command = new("validate", "Checks notices and prints the findings.") { files, profile, language, format };
        command.SetAction(line =>
        {
            NoticeValidator validator = new(NoticeValidatorOptions.Default with { Profile = line.GetValue(profile) });
            FindingWriter write = line.GetValue(format) == "json" ? FindingsJson.Write : FindingsText.Write;
            return Batch.Run(line.GetRequiredValue(files), terminal, (file, output) => Validate(file, output, validator, write, line.GetValue(language)));
        });
        return command;
    }

    private static int Validate(string file, Terminal terminal, NoticeValidator validator, FindingWriter write, NoticeLanguage language)
    {
        Reading reading = Reading.Open(file, terminal);
        ValidationReport report = reading.Validate(validator);
        write(terminal.Out, reading, report, language);
        return report.IsValid ? ExitCode.Fine : ExitCode.Findings;
    }
}
