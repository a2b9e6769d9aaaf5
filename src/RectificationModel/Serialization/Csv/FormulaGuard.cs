using System.Globalization;

namespace RectificationModel.Serialization.Csv;

/// <summary>Tells the cells that a spreadsheet may run as a formula (OWASP, CSV Injection).</summary>
internal static class FormulaGuard
{
    /// <summary>What spreadsheets take for "text follows".</summary>
    public const char Mark = '\'';

    private const string Starts = "=+-@＝＋－＠";

    /// <summary>Whether the text begins like a formula, once what spreadsheets pass over is set aside.</summary>
    /// <remarks>A text that begins with <see cref="Mark"/> and goes on like a formula counts, too: else it could not be told from one that was neutralised.</remarks>
    public static bool IsFormula(string text)
    {
        foreach (char c in text)
        {
            if (Starts.Contains(c, StringComparison.Ordinal) || c is '\t' or '\r' or '\n')
            {
                return true;
            }

            if (c != Mark && !char.IsWhiteSpace(c) && !IsInvisible(c))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
