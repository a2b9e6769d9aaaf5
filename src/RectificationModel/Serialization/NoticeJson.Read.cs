using System.Text;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Serialization;

/// <content>Reading with options, and with what is to be said of the text.</content>
public static partial class NoticeJson
{
    /// <summary>Reads a notice from JSON text, with diagnostics.</summary>
    /// <param name="json">The text; a byte order mark before it is passed over.</param>
    /// <param name="options">How long it may be; null for <see cref="NoticeJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="NoticeJsonException">The text is no notice in this format.</exception>
    public static NoticeJsonReadResult Read(string json, NoticeJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(json);

        // Each character is a byte at least: what is not encoded is too long anyway.
        int maxBytes = (options ?? NoticeJsonOptions.Default).MaxBytes;
        ReadOnlySpan<char> text = json.AsSpan(0, (int)Math.Min(json.Length, maxBytes + 1L));
        using PooledBuffer buffer = new(Encoding.UTF8.GetMaxByteCount(Math.Min(text.Length, LongestAtOnce)));
        Utf16Json.CopyTo(text, buffer);
        return NoticeReader.Read(buffer.Written, maxBytes);
    }

    /// <summary>Reads a notice from JSON in UTF-8, with diagnostics.</summary>
    /// <param name="utf8Json">The bytes; a byte order mark before them is passed over.</param>
    /// <param name="options">How long it may be; null for <see cref="NoticeJsonOptions.Default"/>.</param>
    /// <exception cref="NoticeJsonException">The bytes are no notice in this format.</exception>
    public static NoticeJsonReadResult Read(ReadOnlySpan<byte> utf8Json, NoticeJsonOptions? options) =>
        NoticeReader.Read(utf8Json, (options ?? NoticeJsonOptions.Default).MaxBytes);

    /// <summary>Reads a notice from a stream of JSON in UTF-8 to its end, with diagnostics; the stream stays open.</summary>
    /// <param name="utf8Json">The stream; a byte order mark is passed over. It is not read on where it is longer than it may be.</param>
    /// <param name="options">How long it may be; null for <see cref="NoticeJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="NoticeJsonException">The stream holds no notice in this format.</exception>
    public static async ValueTask<NoticeJsonReadResult> ReadAsync(Stream utf8Json, NoticeJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        int maxBytes = (options ?? NoticeJsonOptions.Default).MaxBytes;
        using PooledBuffer buffer = new();
        while (buffer.Written.Length <= maxBytes && await buffer.FillAsync(utf8Json, cancellationToken).ConfigureAwait(false))
        {
        }

        return NoticeReader.Read(buffer.Written, maxBytes);
    }
}
