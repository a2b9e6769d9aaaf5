using System.CommandLine;
using NoticeConsole.Input;
using NoticeConsole.Output;

namespace NoticeConsole.Commands;

/// <summary><c>render --to text|json FILE</c>: the notice in another form, to standard output or a file.</summary>
internal static class RenderCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = CommonOptions.File();
        Option<string> to = CommonOptions.Word("--to", "The form to write.", NoticeFormats.Names);
        Option<string?> output = new("--output", "-o") { Description = "The file to write; standard output without it." };
        Command command = new("render", "Writes a notice in the official text form or as JSON.") { file, to, output };
        command.SetAction(line => Render(terminal, line.GetRequiredValue(file), line.GetRequiredValue(to), line.GetValue(output)));
        return command;
    }

    private static int Render(Terminal terminal, string file, string format, string? target)
    {
        string text = NoticeFormats.Write(Reading.Open(file, terminal).Notice, format);
        if (target is null)
        {
            terminal.Out.Write(text);
        }
        else
        {
            File.WriteAllText(target, text);
        }

        return ExitCode.Fine;
    }
}
