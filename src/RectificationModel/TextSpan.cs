namespace RectificationModel;

/// <summary>A place in a text: where it starts and how long it is, in UTF-16 code units as .NET strings count them.</summary>
/// <param name="Start">The first code unit, counted from 0.</param>
/// <param name="Length">The number of code units; 0 marks a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The code unit after the last one.</summary>
    public int End => Start + Length;

    /// <summary>The span from one place up to, not including, another.</summary>
    /// <param name="start">The first code unit.</param>
    /// <param name="end">The code unit after the last one.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether a place lies in the span.</summary>
    /// <param name="position">The place, counted from 0.</param>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the two spans share a code unit.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The part of a text that the span names.</summary>
    /// <param name="text">The text that the span was measured on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The span as a half-open interval: <c>[12..19)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
