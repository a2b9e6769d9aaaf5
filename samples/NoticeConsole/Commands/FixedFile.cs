using NoticeConsole.Input;
using NoticeConsole.Output;
using RectificationModel.Validation;

namespace NoticeConsole.Commands;

/// <summary>Writes the text of a file with the fixes of its findings: beside it as NAME.fixed.txt, or in its place.</summary>
internal static class FixedFile
{
    /// <summary>Writes the file and reads it again; the file itself where there is nothing to fix.</summary>
    public static Reading Write(Reading reading, ValidationReport report, bool inPlace, Terminal terminal)
    {
        int count = report.Findings.Sum(finding => finding.Fixes.Count);
        if (reading.Parsed is not { } parsed || count == 0)
        {
            terminal.Error.WriteLine($"{reading.File}: nothing to fix");
            return reading;
        }

        string target = inPlace ? reading.File : Path.ChangeExtension(reading.File, null) + ".fixed.txt";
        OutputFile.Write(target, report.ApplyFixes(parsed.Source));
        terminal.Error.WriteLine($"{reading.File}: {count} fixes written to {target}");
        return Reading.Open(target, terminal);
    }
}
