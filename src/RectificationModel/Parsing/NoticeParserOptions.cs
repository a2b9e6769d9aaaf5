namespace RectificationModel.Parsing;

/// <summary>What a parser may be told. Immutable; <c>with</c> gives a changed copy.</summary>
public sealed record NoticeParserOptions
{
    /// <summary>The options of <see cref="NoticeParser.Default"/>.</summary>
    public static NoticeParserOptions Default { get; } = new();

    /// <summary>The wordings of progress; <see cref="ProgressVocabulary.Default"/> unless told otherwise.</summary>
    public ProgressVocabulary Progress { get; init; } = ProgressVocabulary.Default;
}
