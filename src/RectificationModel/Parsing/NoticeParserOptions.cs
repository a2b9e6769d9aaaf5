namespace RectificationModel.Parsing;

/// <summary>What a parser may be told. Immutable; <c>with</c> gives a changed copy.</summary>
public sealed record NoticeParserOptions
{
    /// <summary>The options of <see cref="NoticeParser.Default"/>.</summary>
    public static NoticeParserOptions Default { get; } = new();

    /// <summary>The wordings of progress; <see cref="ProgressVocabulary.Default"/> unless told otherwise.</summary>
    public ProgressVocabulary Progress { get; init; } = ProgressVocabulary.Default;

    /// <summary>The labels and markers; <see cref="OpeningVocabulary.Default"/> unless told otherwise.</summary>
    public OpeningVocabulary Openings { get; init; } = OpeningVocabulary.Default;

    /// <summary>How many characters are read at the most, 16 777 216 unless told otherwise; what stands beyond is set aside with a diagnostic (RP1005).</summary>
    public int MaxLength { get; init; } = 1 << 24;

    /// <summary>How deep headings and labelled parts may nest, 32 unless told otherwise; deeper ones stand beside the deepest, with a diagnostic (RP1006).</summary>
    public int MaxDepth { get; init; } = 32;
}
