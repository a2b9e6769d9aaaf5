using System.Globalization;
using RectificationModel.Validation;

namespace RectificationModel;

/// <summary>Something that a reader or a rule has to say about one place of a notice. Immutable and value-equal.</summary>
public sealed record Diagnostic
{
    /// <summary>What it says whenever it occurs.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The severity of this occurrence: the descriptor's, unless a profile or a user overrode it.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The member that it concerns.</summary>
    public required NoticePath Path { get; init; }

    /// <summary>The place in the member's string; null where it concerns the member as a whole.</summary>
    public TextSpan? PathSpan { get; init; }

    /// <summary>The place in the source; null where the notice was not parsed from a text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>What fills the places of the message.</summary>
    public ValueList<string> Arguments { get; init; }

    /// <summary>Other members that belong to it, where there are two sides to a contradiction.</summary>
    public ValueList<NoticePath> Related { get; init; }

    /// <summary>The changes of the source that mend it, where that needs no knowledge of the matter: debris, spacing, punctuation; else empty.</summary>
    public ValueList<TextEdit> Fixes { get; init; }

    /// <summary>The stable id: RN2002.</summary>
    public string Id => Descriptor.Id;

    /// <summary>What a rule's finding rests on; null for what a reader says of a text.</summary>
    public RuleBasis? Basis => Descriptor.Basis;

    /// <summary>The message in one language, its places filled.</summary>
    /// <param name="language">The language.</param>
    public string GetMessage(NoticeLanguage language = NoticeLanguage.Chinese) =>
        string.Format(CultureInfo.InvariantCulture, Descriptor.Message.In(language), [.. Arguments]);

    /// <summary>Severity, id, path and the Chinese message in one line.</summary>
    public override string ToString() => $"{Severity} {Id} {Path}: {GetMessage()}";
}
