using System.Text;

namespace NoticeConsole;

/// <summary>Where a command reads and writes: results to <see cref="Out"/>, messages to <see cref="Error"/>, both UTF-8.</summary>
internal sealed record Terminal(Func<Stream> OpenIn, TextWriter Out, TextWriter Error, bool IsInteractive) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Terminal Open() => new(
        Console.OpenStandardInput,
        new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 16) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true },
        !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb")
    {
        IsOutputShown = !Console.IsOutputRedirected,
        UsesColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };

    /// <summary>Whether results go to a terminal that shows colours; never into a pipe or a file (see no-color.org).</summary>
    public bool UsesColour { get; init; }

    /// <summary>Whether results go to a terminal, where a reader sees them.</summary>
    public bool IsOutputShown { get; init; }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }
}
