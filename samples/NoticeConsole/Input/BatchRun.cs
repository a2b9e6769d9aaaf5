using System.Text.Json;
using RectificationModel;
using RectificationModel.Serialization;

namespace NoticeConsole.Input;

/// <summary>Reads the files of a folder one after another and writes a line each; only one notice at a time is held.</summary>
internal sealed class BatchRun(FolderListing listing, int maxBytes, TextWriter output)
{
    private readonly List<UnreadableInputException> _failures = [.. listing.Unreadable];
    private int _written;
    private int _read;

    /// <summary>Whether all files were gone through.</summary>
    public bool IsComplete => _read == listing.Files.Count;

    public int ExitCode => !IsComplete ? NoticeConsole.ExitCode.Cancelled : _failures.Count > 0 ? NoticeConsole.ExitCode.Unusable : NoticeConsole.ExitCode.Fine;

    /// <summary>Reads all files, or those before the cancellation.</summary>
    public void Read(Action advance, CancellationToken cancellation)
    {
        foreach (string file in listing.Files)
        {
            if (cancellation.IsCancellationRequested)
            {
                return;
            }

            try
            {
                output.Write(Line(file));
                output.Write('\n');
                _written++;
            }
            catch (UnreadableInputException failure)
            {
                _failures.Add(failure);
            }

            _read++;
            advance();
        }
    }

    /// <summary>The files that were passed over, a line each, and a line that counts.</summary>
    public void Report(TextWriter messages, string? target)
    {
        foreach (UnreadableInputException failure in _failures)
        {
            messages.WriteLine(failure.Message);
        }

        messages.WriteLine(IsComplete
            ? $"{_written} {(_written == 1 ? "notice" : "notices")} written{(target is null ? "" : $" to {target}")}, {_failures.Count} not read"
            : $"cancelled after {_read} of {listing.Files.Count} files{(target is null ? "" : $"; {target} is left as it was")}");
    }

    // The file stands beside the notice's members as one that the format does not know: NoticeJson reads the line back, and keeps it.
    private string Line(string file)
    {
        RectificationNotice notice = TextGuard.Read(listing.PathOf(file), file, maxBytes);
        string line = NoticeJson.Serialize(notice with { Extensions = notice.Extensions.With("file", Quoted(file)) });

        // A line break can only stand in the JSON text of a member that was read from a .json file.
        return line.Replace('\n', ' ').Replace('\r', ' ');
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
