namespace RectificationModel.Parsing.Input;

/// <summary>A decoded text and the bytes that no encoding explained: where each stood, and where its U+FFFD stands in the text.</summary>
internal sealed record DecodedText(string Text, ValueList<(int Byte, int Place)> Losses);
