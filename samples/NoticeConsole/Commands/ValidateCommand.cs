using System.CommandLine;
using NoticeConsole.Input;
using NoticeConsole.Output;
using RectificationModel;
using RectificationModel.Validation;
using RectificationModel.Validation.Sarif;

namespace NoticeConsole.Commands;

/// <summary><c>validate FILE…</c>: the findings; exit code 1 where one is an error.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = CommonOptions.Files();
        Option<ValidationProfile> profile = CommonOptions.Profile();
        Option<NoticeLanguage> language = CommonOptions.Language();
        Option<string> format = CommonOptions.Word("--format", "How findings are printed: text, one JSON object a file, or one SARIF log.", "text", "json", "sarif");
        Option<bool> fix = new("--fix") { Description = "Mend debris, spacing and marks: write NAME.fixed.txt and check that." };
        Option<bool> inPlace = new("--in-place") { Description = "With --fix: write the file itself." };
        Command command = new("validate", "Checks notices and prints the findings.") { files, profile, language, format, fix, inPlace };
        command.Validators.Add(result =>
        {
            if (result.GetValue(inPlace) && !result.GetValue(fix))
            {
                result.AddError("--in-place goes with --fix.");
            }

            if (result.GetValue(fix) && result.GetValue(files)?.Contains(NoticeInput.StandardInput) == true)
            {
                result.AddError("--fix wants files, not standard input.");
            }
        });
        command.SetAction(line => Validate(
            line.GetRequiredValue(files),
            terminal,
            new(NoticeValidatorOptions.Default with { Profile = line.GetValue(profile) }),
            new(line.GetValue(format) ?? "text", line.GetValue(language), line.GetValue(fix), line.GetValue(inPlace))));
        return command;
    }

    private static int Validate(string[] files, Terminal terminal, NoticeValidator validator, Choices choices)
    {
        List<SarifResult> results = [];
        FindingWriter write = choices.Format switch
        {
            "json" => FindingsJson.Write,
            "sarif" => (_, reading, report, _) => results.Add(new(reading.File == NoticeInput.StandardInput ? "stdin" : reading.File, report, reading.Parsed)),
            _ => FindingsText.Write,
        };
        int code = Batch.Run(files, terminal, (file, output) => Validate(file, output, validator, write, choices));
        if (choices.Format == "sarif")
        {
            terminal.Out.WriteLine(SarifLog.Write(results, choices.Language, indented: true));
        }

        return code;
    }

    private static int Validate(string file, Terminal terminal, NoticeValidator validator, FindingWriter write, Choices choices)
    {
        Reading reading = Reading.Open(file, terminal);
        ValidationReport report = reading.Validate(validator);
        if (choices.Fix)
        {
            reading = FixedFile.Write(reading, report, choices.InPlace, terminal);
            report = reading.Validate(validator);
        }

        write(terminal, reading, report, choices.Language);
        return report.IsValid ? ExitCode.Fine : ExitCode.Findings;
    }

    private readonly record struct Choices(string Format, NoticeLanguage Language, bool Fix, bool InPlace);
}
