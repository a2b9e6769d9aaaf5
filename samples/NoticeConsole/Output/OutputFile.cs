using System.Text;

namespace NoticeConsole.Output;

/// <summary>
/// A file that is there whole or not at all: it is written beside its place and moved there by <see cref="Commit"/>; without that nothing changes.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly StringComparison PathComparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string _target;
    private readonly string? _temporary;

    private OutputFile(string target)
    {
        _target = target;

        // A device is written as it is: moving a file to /dev/null would replace it.
        _temporary = target.StartsWith("/dev/", StringComparison.Ordinal) ? null : Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        Writer = new StreamWriter(new FileStream(_temporary ?? target, _temporary is null ? FileMode.Open : FileMode.CreateNew, FileAccess.Write), Utf8, bufferSize: 1 << 16) { NewLine = "\n" };
    }

    public TextWriter Writer { get; }

    /// <summary>Opens a file for writing; refuses a folder, a place in no folder, and what is read at the same time.</summary>
    /// <exception cref="IOException">The file cannot be written, or must not be.</exception>
    public static OutputFile Open(string path, params IEnumerable<string> inputs)
    {
        string target = path.Length == 0 ? throw new IOException("The file to write has no name.") : RealPath.Of(path);
        return Directory.Exists(target) ? throw new IOException($"{path}: is a folder, not a file")
            : !Directory.Exists(Path.GetDirectoryName(target)) ? throw new IOException($"{path}: its folder does not exist")
            : inputs.Any(input => string.Equals(RealPath.Of(input), target, PathComparison)) ? throw new IOException($"{path}: is an input, and is not overwritten")
            : new(target);
    }

    public static void Write(string path, string text, params IEnumerable<string> inputs)
    {
        using OutputFile file = Open(path, inputs);
        file.Writer.Write(text);
        file.Commit();
    }

    /// <summary>Ends the writing and moves the file to its place.</summary>
    public void Commit()
    {
        Writer.Dispose();
        if (_temporary is not null)
        {
            File.Move(_temporary, _target, overwrite: true);
        }
    }

    public void Dispose()
    {
        Writer.Dispose();
        if (_temporary is not null)
        {
            // Gone already where it was moved.
            File.Delete(_temporary);
        }
    }
}
