namespace RectificationModel.Parsing;

/// <summary>What reading a text gave: the notice, what is to be said of it, and where each piece of the text went. Immutable.</summary>
public sealed class NoticeParseResult
{
    internal NoticeParseResult(string source, RectificationNotice notice, ValueList<Diagnostic> diagnostics, ValueList<SourceSegment> segments)
    {
        Source = source;
        Notice = notice;
        Diagnostics = diagnostics;
        Segments = segments;
    }

    /// <summary>The text that was read.</summary>
    public string Source { get; }

    /// <summary>The notice.</summary>
    public RectificationNotice Notice { get; }

    /// <summary>What is to be said of the text, in document order; each has an id, a path and a span.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The pieces of the source in order; together they are the source.</summary>
    public ValueList<SourceSegment> Segments { get; }

    /// <summary>The place in the source of a part of a member's string.</summary>
    /// <param name="path">The path of the string member: <c>/body/0/heading</c>.</param>
    /// <param name="span">The part of the string.</param>
    /// <returns>The place from the part's first to its last character (white space and artefacts in between included); null where the string was not read from the source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public TextSpan? Locate(NoticePath path, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(path);
        int? start = null;
        int? end = null;
        foreach (SourceSegment segment in Segments)
        {
            if (segment.Path is null || !segment.Path.Equals(path))
            {
                continue;
            }

            TextSpan own = new(segment.TextOffset, segment.Span.Length);
            if (start is null && own.Contains(span.Start))
            {
                start = segment.Span.Start + span.Start - own.Start;
            }

            if (span.End > own.Start && span.End <= own.End)
            {
                end = segment.Span.Start + span.End - own.Start;
            }
        }

        // Pieces that the text form moves may stand in the other order in the source.
        return start is not int from || end is not int to ? null
            : from <= to ? TextSpan.FromBounds(from, to)
            : TextSpan.FromBounds(to - 1, from + 1);
    }
}
