using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing;

/// <summary>What the parser has to say of a text: debris that it set aside, wordings that it does not know.</summary>
internal static class ParseDiagnostics
{
    public static ValueList<Diagnostic> Of(NoticeDraft draft, RectificationNotice notice, ValueList<SourceSegment> segments, TextSpan? tooDeep)
    {
        string source = draft.Text.Source;
        List<Diagnostic> diagnostics = [];
        if (tooDeep is TextSpan deep)
        {
            diagnostics.Add(Make(ParseDescriptors.TooDeep, NoticePath.Root.Append("body"), draft.Text.ToSource(deep), InlineOpening.Number(draft.Options.MaxDepth)));
        }

        NoticePath near = NoticePath.Root;
        bool damaged = draft.Text.HasRare && IsDamaged(source);
        foreach (ref readonly SourceSegment segment in segments.AsSpan())
        {
            near = segment.Path ?? near;
            if (segment.Kind == SegmentKind.Artefact && segment.Span.Start == draft.Options.MaxLength)
            {
                diagnostics.Add(Make(ParseDescriptors.TooLong, near, segment.Span, InlineOpening.Number(draft.Options.MaxLength)));
            }
            else if (segment.Kind == SegmentKind.Artefact)
            {
                diagnostics.Add(Make(ParseDescriptors.Artefact, near, segment.Span, segment.Span.Of(source).ToString()));
            }
            else if (segment.Kind == SegmentKind.Field && segment.Path?.Name == "label" && segment.Path.Parent?.Name == "progress" && IsUnknown(notice, segment.Path))
            {
                diagnostics.Add(Make(ParseDescriptors.UnknownProgress, segment.Path, segment.Span, segment.Span.Of(source).ToString()));
            }

            if (damaged)
            {
                AddDamage(source, segment, near, diagnostics);
            }
        }

        return diagnostics.ToValueList();
    }

    /// <summary>The result with what an earlier reading had to say of headings that nest too deep: in what was written of it they stand beside each other.</summary>
    public static NoticeParseResult WithDepthOf(NoticeParseResult earlier, NoticeParseResult result)
    {
        if (ReferenceEquals(earlier, result) || result.Diagnostics.Any(IsTooDeep))
        {
            return result;
        }

        Diagnostic[] deep = [.. earlier.Diagnostics.Where(IsTooDeep)];
        return deep.Length == 0 ? result : new(result.Source, result.Notice, [.. deep, .. result.Diagnostics], result.Segments);
    }

    private static bool IsTooDeep(Diagnostic diagnostic) => diagnostic.Descriptor == ParseDescriptors.TooDeep;

    /// <summary>The result with a diagnostic for each place where bytes could not be decoded.</summary>
    public static NoticeParseResult WithLosses(NoticeParseResult result, ValueList<(int Byte, int Place)> losses)
    {
        if (losses.IsEmpty)
        {
            return result;
        }

        IEnumerable<Diagnostic> lost = losses.Select(loss => Make(ParseDescriptors.UndecodableByte, NoticePath.Root, new(loss.Place, 1), InlineOpening.Number(loss.Byte)));
        return new(result.Source, result.Notice, [.. result.Diagnostics, .. lost], result.Segments);
    }

    // A look at the whole, which hardly ever finds anything, spares one at each piece.
    private static bool IsDamaged(string source) => source.Contains('\ufffd', StringComparison.Ordinal) || source.AsSpan().ContainsAnyInRange('\ud800', '\udfff');

    // Lost characters: U+FFFD and halves of surrogate pairs.
    private static void AddDamage(string source, SourceSegment segment, NoticePath near, List<Diagnostic> diagnostics)
    {
        ReadOnlySpan<char> text = segment.Span.Of(source);
        for (int at = text.IndexOfAnyInRange('\ud800', '\uffff'); at >= 0 && at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (text[at] == '\ufffd' || char.IsSurrogate(text[at]))
            {
                diagnostics.Add(Make(ParseDescriptors.LostCharacter, near, new(segment.Span.Start + at, 1), $"U+{(int)text[at]:X4}"));
            }
        }
    }

    private static bool IsUnknown(RectificationNotice notice, NoticePath label) =>
        notice.Find(label.Parent!.Parent!) is RectificationIssue { Progress.Completion: Completion.Unknown };

    private static Diagnostic Make(DiagnosticDescriptor descriptor, NoticePath path, TextSpan span, string argument) =>
        new() { Descriptor = descriptor, Severity = descriptor.Severity, Path = path, Span = span, Arguments = [argument] };
}
