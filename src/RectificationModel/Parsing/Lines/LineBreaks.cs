using System.Buffers;

namespace RectificationModel.Parsing.Lines;

/// <summary>Where lines end: at a line feed, a carriage return, both, a form feed, and what Unicode has besides.</summary>
internal static class LineBreaks
{
    public static SearchValues<char> All { get; } = SearchValues.Create("\n\r\f\u000b\u0085\u2028\u2029");

    /// <summary>Those of a text without rare characters, for which a search is quicker.</summary>
    public static SearchValues<char> Common { get; } = SearchValues.Create("\n\r\f\u000b");

    /// <summary>Gives the next line that has characters; empty ones are stepped over one by one, as a search for each would be dear. Of a line longer than told it gives the beginning.</summary>
    public static bool TryNext(ReadOnlySpan<char> source, SearchValues<char> breaks, ref int at, out ReadOnlySpan<char> line, int longest = int.MaxValue)
    {
        while (at < source.Length && All.Contains(source[at]))
        {
            at++;
        }

        ReadOnlySpan<char> rest = source.Slice(at, Math.Min(longest, source.Length - at));
        int length = rest.IndexOfAny(breaks);
        line = length < 0 ? rest : rest[..length];
        at += line.Length;
        return !line.IsEmpty;
    }
}
