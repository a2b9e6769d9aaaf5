namespace RectificationModel.Parsing;

/// <summary>Reads the text of a rectification notice. Immutable and thread-safe; made once and used for all texts.</summary>
/// <remarks>The parser is total: every text gives a notice, nothing of it is lost, and null alone is refused.</remarks>
public sealed class NoticeParser
{
    /// <summary>Makes a parser.</summary>
    /// <param name="options">What it is told; null for <see cref="NoticeParserOptions.Default"/>.</param>
    public NoticeParser(NoticeParserOptions? options = null) => Options = options ?? NoticeParserOptions.Default;

    /// <summary>The parser with the default options.</summary>
    public static NoticeParser Default { get; } = new();

    /// <summary>What the parser was told.</summary>
    public NoticeParserOptions Options { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of a notice, or any other text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public NoticeParseResult Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NoticePipeline.Run(text, Options);
    }
}
