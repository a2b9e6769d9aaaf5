namespace RectificationModel.Facts;

/// <summary>A numeral that stands in a text.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Value">Its value; where a word such as 多, 余 or 几 leaves it open, the value that it starts from.</param>
/// <param name="IsOpen">Whether such a word is inside: 500余万, 二十几万.</param>
public readonly record struct NumeralMatch(TextSpan Span, decimal Value, bool IsOpen);
