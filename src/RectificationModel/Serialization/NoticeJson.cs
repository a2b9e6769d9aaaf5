using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Serialization;

/// <summary>Writes notices as JSON and reads them back: <c>Deserialize(Serialize(notice))</c> equals <c>notice</c>.</summary>
/// <remarks>
/// <para>Equal notices give equal bytes. Chinese stays readable, supplementary characters too; only <c>"</c>, <c>\</c> and control characters are escaped,
/// and a lone surrogate becomes U+FFFD. Members that the format does not know are kept in <c>Extensions</c> and written back.</para>
/// <para>Strings and names are read as RFC 8259 defines them, a byte order mark is passed over, and a lone surrogate is read as U+FFFD, of which <see cref="Read(string, NoticeJsonOptions?)"/> tells.</para>
/// <para>Thread-safe. Reading throws <see cref="NoticeJsonException"/> on content, and nothing else.</para>
/// </remarks>
public static partial class NoticeJson
{
    /// <summary>The version of the format that is written, the first member of the file; every version 1.x is read.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>How deep objects and arrays may be nested: enough for 249 sections inside one another.</summary>
    public const int MaxDepth = 500;

    /// <summary>The JSON Schema (draft 2020-12) of the format, made from the tables that read and write it: the file <c>schema/notice.schema.json</c> of the package.</summary>
    /// <remarks>
    /// Whatever is written is valid. Whatever is valid is read, but for what a schema cannot say: duplicate names, depth and length, 29 February. Reading is more lenient:
    /// null stands for a member that may be left out, and what is ignored (title's views, facts) may be anything. Made anew on each call.
    /// </remarks>
    public static string Schema => NoticeSchema.Create();

    /// <summary>The encoder of the format, for an application's own <see cref="Utf8JsonWriter"/>: Chinese stays readable, supplementary characters too;
    /// only <c>"</c>, <c>\</c> and control characters are escaped. Not for JSON inside HTML.</summary>
    public static JavaScriptEncoder Encoder => NoticeEncoder.Instance;

    // Up to here a text in UTF-16 gets the room that it can need at most; a longer one gets it as it goes.
    private const int LongestAtOnce = 1 << 20;

    /// <summary>What System.Text.Json needs to know of a notice, for use in an application's own serialization without reflection.</summary>
    public static JsonTypeInfo<RectificationNotice> TypeInfo => NoticeJsonContext.Default.RectificationNotice;

    /// <summary>Writes a notice as compact JSON text.</summary>
    /// <inheritdoc cref="Serialize(RectificationNotice, NoticeJsonOptions?)"/>
    public static string Serialize(RectificationNotice notice) => Serialize(notice, null);

    /// <summary>Writes a notice as JSON text.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">How to write; null for <see cref="NoticeJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="NoticeJsonException">The notice has an undefined enum value, a null where none may be, an extension with the name of a known member, or is too deep or too long.</exception>
    public static string Serialize(RectificationNotice notice, NoticeJsonOptions? options)
    {
        using PooledBuffer buffer = Write(notice, options);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>Writes a notice as JSON in UTF-8, without a byte order mark.</summary>
    /// <inheritdoc cref="Serialize(RectificationNotice, NoticeJsonOptions?)"/>
    public static byte[] SerializeToUtf8Bytes(RectificationNotice notice, NoticeJsonOptions? options = null)
    {
        using PooledBuffer buffer = Write(notice, options);
        return buffer.Written.ToArray();
    }

    /// <summary>Writes a notice as compact JSON in UTF-8 to a buffer; nothing is written where it fails.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="notice">The notice.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NoticeJsonException">The notice cannot be written.</exception>
    public static void Serialize(IBufferWriter<byte> output, RectificationNotice notice) => Serialize(output, notice, null);

    /// <summary>Writes a notice as JSON in UTF-8 to a buffer; nothing is written where it fails.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="options">How to write; null for <see cref="NoticeJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NoticeJsonException">The notice cannot be written.</exception>
    public static void Serialize(IBufferWriter<byte> output, RectificationNotice notice, NoticeJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(output);
        using PooledBuffer buffer = Write(notice, options);
        output.Write(buffer.Written);
    }

    /// <summary>Writes a notice as JSON in UTF-8 to a stream, which stays open; nothing is written where it fails.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="options">How to write; null for <see cref="NoticeJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NoticeJsonException">The notice cannot be written.</exception>
    public static async Task SerializeAsync(
        Stream output, RectificationNotice notice, NoticeJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using PooledBuffer buffer = Write(notice, options);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a notice from JSON text.</summary>
    /// <param name="json">The text; a byte order mark before it is passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="NoticeJsonException">The text is no notice in this format.</exception>
    public static RectificationNotice Deserialize(string json) => Read(json, null).Notice;

    /// <summary>Reads a notice from JSON in UTF-8.</summary>
    /// <param name="utf8Json">The bytes; a byte order mark before them is passed over.</param>
    /// <exception cref="NoticeJsonException">The bytes are no notice in this format.</exception>
    public static RectificationNotice Deserialize(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, null).Notice;

    /// <summary>Reads a notice from a stream of JSON in UTF-8 to its end; the stream stays open.</summary>
    /// <param name="utf8Json">The stream; a byte order mark is passed over.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="NoticeJsonException">The stream holds no notice in this format.</exception>
    public static async ValueTask<RectificationNotice> DeserializeAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        NoticeJsonReadResult result = await ReadAsync(utf8Json, null, cancellationToken).ConfigureAwait(false);
        return result.Notice;
    }

    private static PooledBuffer Write(RectificationNotice notice, NoticeJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(notice);
        PooledBuffer buffer = new();
        try
        {
            NoticeWriter.Write(buffer, notice, options ?? NoticeJsonOptions.Default);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }
}
