using RectificationModel.Parsing.Input;

namespace RectificationModel.Parsing;

// One verb for whatever holds text: the overloads differ in their first, required parameter alone.
#pragma warning disable RS0026

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

    /// <summary>Reads the bytes of a file: by its byte order mark, else as UTF-8, UTF-16 or GB18030, whichever fits.</summary>
    /// <param name="bytes">The bytes as the file holds them.</param>
    /// <returns>The result; bytes that cannot be decoded become U+FFFD with a diagnostic (RP1004). Places count UTF-16 units, the byte order mark left out.</returns>
    public NoticeParseResult Parse(ReadOnlySpan<byte> bytes)
    {
        DecodedText text = NoticeDecoder.Decode(bytes);
        return ParseDiagnostics.WithLosses(Parse(text.Text), text.Losses);
    }

    /// <summary>Reads a stream to its end, its encoding told as for bytes.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<NoticeParseResult> ParseAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads a reader to its end.</summary>
    /// <param name="reader">The reader, which stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<NoticeParseResult> ParseAsync(TextReader reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Parse(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads a file, its encoding told as for bytes.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<NoticeParseResult> ParseFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return Parse(bytes.AsSpan());
    }
}
