using System.Buffers;

namespace RectificationModel.Parsing.Outline;

/// <summary>Tells where in a line the words behind a border may be a label: hardly any has a mark for it near, and one search looks ahead for several borders.</summary>
internal ref struct LabelMarkFinder(ReadOnlySpan<char> text)
{
    // A label with the white space before its mark.
    private const int LongestLabel = 32;

    // A search of bounded length, as it is made anew for each piece of a line.
    private const int Reach = 256;

    // Five of them are looked for at many characters a step; the rarer ] is told by its [.
    private static readonly SearchValues<char> Marks = SearchValues.Create("：:|】\t");

    private readonly ReadOnlySpan<char> _text = text;
    private int _mark = -1;
    private int _searched;

    /// <summary>Whether a mark stands so near behind a place that a label may stand between; places are asked for from left to right.</summary>
    public bool IsNear(int at)
    {
        if (_mark < at && _searched <= at + LongestLabel && _searched < _text.Length)
        {
            ReadOnlySpan<char> ahead = _text.Slice(at, Math.Min(Reach, _text.Length - at));
            int mark = ahead.IndexOfAny(Marks);
            (_mark, _searched) = mark < 0 ? (-1, at + ahead.Length) : (at + mark, at + mark + 1);
        }

        return _mark >= at && _mark - at <= LongestLabel || _text[at] is '[' or '［';
    }
}
