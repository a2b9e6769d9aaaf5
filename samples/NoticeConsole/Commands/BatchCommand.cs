using System.CommandLine;
using NoticeConsole.Input;
using NoticeConsole.Output;

namespace NoticeConsole.Commands;

/// <summary><c>batch DIR</c>: every notice of a folder as one line of JSON that says which file it came from.</summary>
internal static class BatchCommand
{
    private const int BytesOfMegabyte = 1 << 20;
    private const int DefaultMegabytes = 16;

    // A text is decoded and parsed in memory.
    private const int MaxMegabytes = 512;

    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = new("DIR") { Description = "The folder to read." };
        Option<string?> output = CommonOptions.Output();
        Option<string[]> include = new("--include")
        {
            Description = "The names to read, with * and ?; several times for several. Names that end in .json are read as JSON of notices, names that begin with a dot never.",
            DefaultValueFactory = _ => ["*.txt"],
        };
        Option<bool> recursive = new("--recursive", "-r") { Description = "Read the folders in it, too; links to folders are not followed." };
        Option<int> megabytes = CommonOptions.Number("--max-size", "The size in MB above which a file is passed over.", DefaultMegabytes, MaxMegabytes);
        Command command = new("batch", "Reads the notices of a folder into NDJSON, one a line with the file as member; goes on past bad files and lists them at the end.")
        {
            folder, output, include, recursive, megabytes,
        };
        command.SetAction((line, cancellation) => Task.FromResult(Run(
            terminal,
            FolderListing.Of(line.GetRequiredValue(folder), line.GetRequiredValue(include), line.GetValue(recursive)),
            line.GetValue(megabytes) * BytesOfMegabyte,
            line.GetValue(output),
            cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, FolderListing listing, int maxBytes, string? target, CancellationToken cancellation)
    {
        using OutputFile? file = target is null ? null : OutputFile.Open(target, listing.Files.Select(listing.PathOf));
        BatchRun run = new(listing, maxBytes, file?.Writer ?? terminal.Out);
        bool isShown = terminal.IsInteractive && (file is not null || !terminal.IsOutputShown);
        ProgressBar.Run(terminal, isShown, listing.Files.Count, advance => run.Read(advance, cancellation));
        if (run.IsComplete)
        {
            file?.Commit();
        }

        run.Report(terminal.Error, target);
        return run.ExitCode;
    }
}
