namespace RectificationModel.Facts;

/// <summary>Reads the spans of time that are more than a number and a unit: 17个多月, 四年六个月.</summary>
internal static class DurationReader
{
    private static readonly string[] OpenUnits = ["月", "小时", "星期", "季度", "学期", "工作日"];

    public static bool TryRead(ReadOnlySpan<char> text, in NumberToken number, out QuantityToken token)
    {
        token = default;
        ReadOnlySpan<char> rest = text[number.End..];
        if (rest.IsEmpty || rest[0] is not ('个' or '年'))
        {
            return false;
        }

        if (rest.StartsWith("个多"))
        {
            foreach (string unit in OpenUnits)
            {
                if (rest[2..].StartsWith(unit))
                {
                    NumberToken open = number with { Forms = number.Forms | NumberForms.More, Upper = number.Value + 1 };
                    token = QuantityReader.Finish(text, number.Start, open, number.Value, number.Value + 1, UnitKind.Duration, string.Concat("个", unit), number.End + 2 + unit.Length);
                    return true;
                }
            }
        }

        if (!rest.StartsWith("年") || rest.Length < 4 || number.Value > 99 || !NumeralChars.IsNumeral(rest[1]) || !NumberReader.TryRead(text, number.End + 1, out NumberToken months) || !text[months.End..].StartsWith("个月"))
        {
            return false;
        }

        decimal value = (number.Value * 12) + months.Value;
        token = QuantityReader.Finish(text, number.Start, months, value, value, UnitKind.Duration, "月", months.End + 2) with { NumberStart = number.Start };
        return true;
    }
}
