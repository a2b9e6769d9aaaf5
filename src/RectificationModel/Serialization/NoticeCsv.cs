using System.Text;
using RectificationModel.Serialization.Csv;

namespace RectificationModel.Serialization;

// One verb for one notice and for many.
#pragma warning disable RS0026

/// <summary>Writes notices as a ledger of rectification (整改台账) in CSV: one row an issue, the rows of several notices one after another.</summary>
/// <remarks>
/// <para>RFC 4180: rows end with a carriage return and a line feed, a cell with a mark of the format in it stands in quotes. Measures and paragraphs of one
/// cell are parted by a line feed; Excel shows 32,767 characters of a cell at most. Cells that a spreadsheet would run as a formula are neutralised; see <see cref="NoticeCsvOptions.NeutraliseFormulas"/>.</para>
/// <para>Thread-safe, linear, and free of the machine's culture: the same notices and options give the same bytes. Notices are written as they are; for ordinals
/// and markers that an author left out, give <see cref="RectificationNotice.Compose"/>. A ledger is for people and spreadsheets; what is to be read back is <see cref="NoticeJson"/>.</para>
/// </remarks>
public static class NoticeCsv
{
    /// <summary>Writes the ledger of one notice into a string, without a byte order mark.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">How to write; null for <see cref="NoticeCsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentException">The options have no column.</exception>
    public static string Serialize(RectificationNotice notice, NoticeCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Serialize([notice], options);
    }

    /// <summary>Writes the ledger of several notices into a string, without a byte order mark.</summary>
    /// <param name="notices">The notices.</param>
    /// <param name="options">How to write; null for <see cref="NoticeCsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The options have no column.</exception>
    public static string Serialize(IEnumerable<RectificationNotice> notices, NoticeCsvOptions? options = null)
    {
        using StringWriter output = new();
        Write(output, notices, options);
        return output.ToString();
    }

    /// <summary>Writes the ledger of notices to a writer, which stays open; each notice is written as it comes. The writer's encoding decides on a byte order mark.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="notices">The notices.</param>
    /// <param name="options">How to write; null for <see cref="NoticeCsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">An argument or a notice is null.</exception>
    /// <exception cref="ArgumentException">The options have no column.</exception>
    public static void Write(TextWriter output, IEnumerable<RectificationNotice> notices, NoticeCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(notices);
        LedgerWriter ledger = new(output, options ?? NoticeCsvOptions.Default);
        foreach (RectificationNotice notice in notices)
        {
            ledger.Write(notice);
        }
    }

    /// <summary>Writes the ledger of notices to a stream in UTF-8; the stream stays open and each notice is written as it comes.</summary>
    /// <param name="output">Where to write. A lone surrogate becomes U+FFFD.</param>
    /// <param name="notices">The notices.</param>
    /// <param name="options">How to write; null for <see cref="NoticeCsvOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">An argument or a notice is null.</exception>
    /// <exception cref="ArgumentException">The options have no column.</exception>
    public static void Write(Stream output, IEnumerable<RectificationNotice> notices, NoticeCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using StreamWriter writer = Utf8(output, options ??= NoticeCsvOptions.Default);
        Write(writer, notices, options);
    }

    /// <summary>Writes the ledger of notices to a stream in UTF-8 as they come; the stream stays open and one notice at a time is held in memory.</summary>
    /// <param name="output">Where to write. A lone surrogate becomes U+FFFD.</param>
    /// <param name="notices">The notices.</param>
    /// <param name="options">How to write; null for <see cref="NoticeCsvOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the writing early; the rows before are written.</param>
    /// <exception cref="ArgumentNullException">An argument or a notice is null.</exception>
    /// <exception cref="ArgumentException">The options have no column.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static async Task WriteAsync(
        Stream output, IAsyncEnumerable<RectificationNotice> notices, NoticeCsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(notices);
        StreamWriter writer = Utf8(output, options ??= NoticeCsvOptions.Default);
        await using (writer.ConfigureAwait(false))
        {
            LedgerWriter ledger = new(writer, options);
            await foreach (RectificationNotice notice in notices.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                ledger.Write(notice);
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // A StreamWriter leaves the mark out where a stream is not at its start: it is written as a character.
    private static StreamWriter Utf8(Stream output, NoticeCsvOptions options)
    {
        StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        if (options.ByteOrderMark)
        {
            writer.Write('\ufeff');
        }

        return writer;
    }
}
