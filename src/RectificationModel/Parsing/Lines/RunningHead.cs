using System.Buffers;

namespace RectificationModel.Parsing.Lines;

/// <summary>Tells the line that heads each page of a text from prose: it stands under page numbers, and more than once.</summary>
internal struct RunningHead(SearchValues<char> breaks)
{
    private const int Shortest = 6;
    private const int Longest = 40;

    // Two heads stand no farther apart.
    private const int LongestPage = 4000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。，；：！？、:;,");

    private bool _behindPage;
    private TextSpan _known;

    /// <summary>Notes whether the line of furniture that was just read is the number of a page.</summary>
    public void Pass(ReadOnlySpan<char> furniture) => _behindPage = PageFurniture.IsPageNumber(furniture);

    /// <summary>Whether the next line that is no furniture heads a page: it is the first of the text once more, or stands under the next number too.</summary>
    public bool Take(ReadOnlySpan<char> source, TextSpan line, CleanText text)
    {
        bool heads = _behindPage && (RepeatsFirst(line.Of(source), text) || Returns(source, line));
        _behindPage = false;
        return heads;
    }

    private static bool RepeatsFirst(ReadOnlySpan<char> line, CleanText text)
    {
        bool repeats = text.Lines.Length > 1 && line.SequenceEqual(text[0]);
        text.HasRunningHead |= repeats;
        return repeats;
    }

    private bool Returns(ReadOnlySpan<char> source, TextSpan line)
    {
        ReadOnlySpan<char> own = line.Of(source);
        if (own.Length is < Shortest or > Longest || own.ContainsAny(Marks))
        {
            return false;
        }

        if (own.SequenceEqual(_known.Of(source)))
        {
            return true;
        }

        ReadOnlySpan<char> next = source[line.End..Math.Min(source.Length, line.End + LongestPage)];
        int at = next.IndexOf(own);
        ReadOnlySpan<char> above = at > 0 ? next[..at].TrimEnd() : default;
        above = above[(above.LastIndexOfAny(breaks) + 1)..].Trim();
        bool heads = !above.IsEmpty && PageFurniture.IsPageNumber(above);
        _known = heads ? line : _known;
        return heads;
    }
}
