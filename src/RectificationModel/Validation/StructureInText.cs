using RectificationModel.Parsing;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Validation;

/// <summary>Finds what the text form may read as structure in a text: a leading ordinal, label or marker, a marker behind the end of a sentence.</summary>
internal static class StructureInText
{
    private const int Shown = 12;

    /// <summary>The place of the first such wording; null where there is none.</summary>
    public static TextSpan? In(NoticeText text)
    {
        if (!IsProse(text.Path))
        {
            return null;
        }

        ReadOnlySpan<char> all = text.Text;
        Opening opening = OpeningReader.Read(all, OpeningVocabulary.Default);
        if (opening.Length > 0)
        {
            return new(0, Math.Min(opening.Length, all.Length));
        }

        for (int i = Next(all, 0); i >= 0 && i + 1 < all.Length; i = Next(all, i + 1))
        {
            if (MarkerReader.TryRead(all[(i + 1)..], out int length, out _))
            {
                return new(i + 1, Math.Min(length, Shown));
            }
        }

        return null;
    }

    private static bool IsProse(NoticePath path) => path.Name is "text" or "heading" || path.Parent is { Name: "preamble" or "closing" };

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        int found = text[from..].IndexOfAny('。', '；');
        return found < 0 ? -1 : from + found;
    }
}
