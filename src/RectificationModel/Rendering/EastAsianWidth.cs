using System.Globalization;
using System.Text;

namespace RectificationModel.Rendering;

/// <summary>
/// How many columns a character takes beside Chinese text: two for Han and full-width characters (Unicode Standard Annex 11), and for the marks that Chinese fonts draw
/// full width (“ ” — … ①); none for marks that sit on another character and for characters without width.
/// </summary>
internal static class EastAsianWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2014, 0x2016), (0x2018, 0x201D), (0x2025, 0x2026), (0x2030, 0x2030), (0x203B, 0x203B), (0x2103, 0x2103), (0x2160, 0x217F), (0x2190, 0x2193), (0x2460, 0x24FF), (0x25A0, 0x25D7),
        (0x2605, 0x2606), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(Rune rune)
    {
        int value = rune.Value;
        if (value < 0x300)
        {
            return value is < ' ' or (>= 0x7F and < 0xA0) or 0xAD ? 0 : 1;
        }

        if (value is >= 0x4E00 and <= 0x9FFF)
        {
            return 2;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        foreach ((int first, int last) in Wide)
        {
            if (value <= last)
            {
                return value >= first ? 2 : 1;
            }
        }

        return 1;
    }
}
