using RectificationModel.Parsing;

namespace RectificationModel.Facts;

// One verb for whatever holds text: the overloads differ in their first, required parameter alone.
#pragma warning disable RS0026

/// <summary>Reads the facts that a notice states in its prose. Immutable and thread-safe; made once and used for all texts.</summary>
/// <remarks>Facts are computed from the text on each call and never stored. No text makes it throw, and none takes more than linear time.</remarks>
public sealed class FactReader
{
    // So many facts a notice has with ease.
    private const int Usual = 64;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">What it is told; null for <see cref="FactReaderOptions.Default"/>.</param>
    public FactReader(FactReaderOptions? options = null) => Options = options ?? FactReaderOptions.Default;

    /// <summary>The reader with the default options.</summary>
    public static FactReader Default { get; } = new();

    /// <summary>What the reader was told.</summary>
    public FactReaderOptions Options { get; }

    /// <summary>Reads the facts of a notice, from title to signature; a date without a year takes it from the nearest earlier date.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="kinds">The kinds of facts to read.</param>
    /// <param name="reference">The day that implied years are told from where no earlier date gives one; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public NoticeFacts Read(RectificationNotice notice, FactKinds kinds = FactKinds.All, DateOnly? reference = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Read(notice, kinds, reference, null);
    }

    /// <summary>Reads the facts of a parsed notice, each with its place in the source.</summary>
    /// <param name="result">What the parser gave.</param>
    /// <param name="kinds">The kinds of facts to read.</param>
    /// <param name="reference">The day that implied years are told from where no earlier date gives one; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public NoticeFacts Read(NoticeParseResult result, FactKinds kinds = FactKinds.All, DateOnly? reference = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Read(result.Notice, kinds, reference, new FactLocator(result));
    }

    /// <summary>Reads the facts of a block and of those under it; paths start at the block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="kinds">The kinds of facts to read.</param>
    /// <param name="reference">The day that implied years are told from where no earlier date gives one; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    public NoticeFacts Read(Block block, FactKinds kinds = FactKinds.All, DateOnly? reference = null)
    {
        ArgumentNullException.ThrowIfNull(block);
        List<NoticeFact> facts = [];
        TextFacts reader = new(Options, kinds, reference);
        NoticeTextWalker.Walk(LazyPath.Of(NoticePath.Root), block, (text, path) => reader.Read(text, path, facts));
        return new([.. facts]);
    }

    /// <summary>Reads the facts of a text that belongs to no notice: a sentence, a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kinds">The kinds of facts to read.</param>
    /// <param name="reference">The day that implied years are told from where no earlier date gives one; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public NoticeFacts Read(string text, FactKinds kinds = FactKinds.All, DateOnly? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text.AsSpan(), kinds, reference);
    }

    /// <summary>Reads the facts of a text that belongs to no notice and may be part of a longer one: a sentence, a line.</summary>
    /// <param name="text">The text; places are told from its start.</param>
    /// <param name="kinds">The kinds of facts to read.</param>
    /// <param name="reference">The day that implied years are told from where no earlier date gives one; null where there is none.</param>
    public NoticeFacts Read(ReadOnlySpan<char> text, FactKinds kinds = FactKinds.All, DateOnly? reference = null)
    {
        List<NoticeFact> facts = [];
        new TextFacts(Options, kinds, reference).Read(text, LazyPath.Of(NoticePath.Root), facts);
        return new([.. facts]);
    }

    /// <summary>The facts of texts that have been listed already, in document order.</summary>
    internal NoticeFacts Read(ValueList<NoticeText> texts)
    {
        List<NoticeFact> facts = new(Usual);
        TextFacts reader = new(Options, FactKinds.All, null);
        LazyPath path = new();
        foreach (NoticeText text in texts)
        {
            reader.Read(text.Text, path.At(text.Path), facts);
        }

        return new([.. facts]);
    }

    private NoticeFacts Read(RectificationNotice notice, FactKinds kinds, DateOnly? reference, FactLocator? locator)
    {
        List<NoticeFact> facts = new(Usual);
        TextFacts reader = new(Options, kinds, reference, locator);
        NoticeTextWalker.Walk(notice, (text, path) => reader.Read(text, path, facts));
        return new([.. facts]);
    }
}
