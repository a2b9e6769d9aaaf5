using RectificationModel.Parsing;

namespace RectificationModel.Facts;

/// <summary>Finds the places of facts in the source they were parsed from. Facts and segments both run in document order, so that one walk over the segments serves all.</summary>
internal static class FactLocator
{
    /// <summary>Gives facts that nobody has seen yet their places.</summary>
    public static NoticeFacts Locate(NoticeFacts facts, NoticeParseResult result)
    {
        ReadOnlySpan<SourceSegment> segments = result.Segments.AsSpan();
        Dictionary<NoticePath, int>? firsts = null;
        int cursor = 0;
        for (int i = 0; i < facts.Count; i++)
        {
            NoticeFact fact = facts[i];
            int first = FirstFrom(segments, cursor, fact.Path);
            if (first < 0)
            {
                firsts ??= Index(segments);
                first = firsts.TryGetValue(fact.Path, out int known) ? known : -1;
            }
            else
            {
                cursor = first;
            }

            fact.PlaceInSource(first < 0 ? null : Place(segments, first, fact));
        }

        return facts;
    }

    // The texts of a notice stand in the source in their order; only what was moved is looked up in an index.
    private static int FirstFrom(ReadOnlySpan<SourceSegment> segments, int cursor, NoticePath path)
    {
        for (int i = cursor; i < Math.Min(segments.Length, cursor + 64); i++)
        {
            if (segments[i].Path is NoticePath own && own.Equals(path))
            {
                return i;
            }
        }

        return -1;
    }

    private static Dictionary<NoticePath, int> Index(ReadOnlySpan<SourceSegment> segments)
    {
        Dictionary<NoticePath, int> firsts = [];
        for (int i = 0; i < segments.Length; i++)
        {
            if (segments[i].Path is NoticePath path)
            {
                firsts.TryAdd(path, i);
            }
        }

        return firsts;
    }

    private static TextSpan? Place(ReadOnlySpan<SourceSegment> segments, int first, NoticeFact fact)
    {
        int? start = null;
        for (int i = first; i < segments.Length; i++)
        {
            SourceSegment segment = segments[i];
            if (segment.Path is null)
            {
                continue;
            }

            if (!segment.Path.Equals(fact.Path))
            {
                return null;
            }

            TextSpan own = new(segment.TextOffset, segment.Span.Length);
            start ??= own.Contains(fact.PathSpan.Start) ? segment.Span.Start + fact.PathSpan.Start - own.Start : null;
            if (start is int from && fact.PathSpan.End > own.Start && fact.PathSpan.End <= own.End)
            {
                return TextSpan.FromBounds(from, segment.Span.Start + fact.PathSpan.End - own.Start);
            }
        }

        return null;
    }
}
