namespace RectificationModel.Validation;

/// <summary>An ordinal read without regard to its mark: 一. and （一）、 too say which number they are.</summary>
/// <param name="Value">The number.</param>
/// <param name="Style">The style.</param>
/// <param name="Number">The ordinal without its mark: 一, （一）.</param>
/// <param name="Start">Where the number starts in the ordinal.</param>
/// <param name="Mark">The mark behind it; empty where there is none.</param>
internal readonly record struct LooseOrdinal(int Value, OrdinalStyle Style, string Number, int Start, string Mark)
{
    private const string Marks = "、．.，,：:";

    private static readonly char[] MarkChars = Marks.ToCharArray();

    /// <summary>Reads an ordinal; null where it has no number.</summary>
    public static LooseOrdinal? Read(Ordinal? ordinal)
    {
        if (ordinal is null)
        {
            return null;
        }

        string text = ordinal.Text.Trim();
        string number = text.TrimEnd(MarkChars);
        bool known = OrdinalText.TryRead(number, out OrdinalText read) || OrdinalText.TryRead(number + "、", out read);
        return known && read.Length >= number.Length ? new(read.Value, read.Style, number, ordinal.Text.IndexOf(number, StringComparison.Ordinal), text[number.Length..]) : null;
    }

    /// <summary>Whether a character may be the mark of an ordinal.</summary>
    public static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);
}
