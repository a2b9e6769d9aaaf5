using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>A text of traditional characters as the tables of words have them: place for place the same, so that what is found in it stands in the text.</summary>
internal static class FoldedText
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        char[] folded = text.ToArray();
        Simplified.Fold(folded);
        for (int i = 0; i < text.Length; i++)
        {
            // 參 takes part in a meeting, and is three before a unit.
            bool three = text[i] == '參' && i + 1 < text.Length && NumeralChars.Kind(text[i + 1]) is NumeralChar.SmallUnit or NumeralChar.BigUnit;
            folded[i] = three ? '叁' : folded[i];
        }

        return folded;
    }
}
