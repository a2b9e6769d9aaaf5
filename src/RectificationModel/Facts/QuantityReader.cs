namespace RectificationModel.Facts;

/// <summary>Reads the figure at a place with its unit, its approximators and, in a range, its other end. A pure function of the text.</summary>
internal static class QuantityReader
{
    /// <summary>Reads the figure whose first number has been read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="token">The figure.</param>
    /// <param name="end">Where to go on: behind the figure, or behind the number where it is none.</param>
    public static bool TryRead(ReadOnlySpan<char> text, in NumberToken number, out QuantityToken token, out int end)
    {
        token = default;
        end = number.End;
        int at = DateWords.SkipSpaces(text, number.End);
        Unit? unit = UnitTable.Find(text, at, number.IsHan);
        if (TryReadRange(text, number, at, unit, out token, out end))
        {
            return true;
        }

        if (DurationReader.TryRead(text, number, out token))
        {
            end = token.End;
            return true;
        }

        if (TryReadFraction(text, number, out token, out end))
        {
            return true;
        }

        if (end > number.End || unit is null || NumberIdioms.IsName(text, number, unit, at))
        {
            return false;
        }

        token = Build(text, number, unit, at + unit.Text.Length);
        end = token.End;
        return true;
    }

    /// <summary>Reads 百分之五, 千分之三, 百分之百; the number has been read after 分之.</summary>
    public static bool TryReadPercent(ReadOnlySpan<char> text, int at, out QuantityToken token)
    {
        token = default;
        decimal factor = text[at] switch { '百' or '佰' => 1m, '千' or '仟' => 0.1m, '万' or '萬' => 0.01m, _ => 0 };
        int next = at + 3;
        if (factor == 0 || !text[(at + 1)..].StartsWith("分之") || next >= text.Length || (at > 0 && NumeralChars.IsNumeral(text[at - 1])))
        {
            return false;
        }

        bool negative = text[next] is '负' or '-';
        next += negative ? 1 : 0;
        decimal value = 100;
        int end = next + 1;
        NumberToken number = default;
        if (next < text.Length && text[next] is '百' or '佰')
        {
            number = new(at, end, 100, 100, 1, NumberForms.Han);
        }
        else if (next >= text.Length || !NumberReader.TryRead(text, next, out number))
        {
            return false;
        }

        end = number.End;
        if (text[end..].StartsWith("分之"))
        {
            return false;
        }

        value = (negative ? -number.Value : number.Value) * factor;
        token = Finish(text, at, number, value, number.Upper * factor, UnitKind.Percent, PercentageFact.Percent, end);
        return true;
    }

    private static QuantityToken Build(ReadOnlySpan<char> text, in NumberToken number, Unit unit, int unitEnd)
    {
        decimal value = unit.IsWhole ? number.Value : number.Value * unit.Factor;
        decimal upper = unit.IsWhole ? number.Upper : number.Upper * unit.Factor;
        UnitKind kind = unit.Kind;
        string name = unit.Name;
        int end = unitEnd;
        if (kind == UnitKind.Money)
        {
            name = MoneyReader.Currency(text, number.Start, name);
            MoneyReader.TakeParts(text, ref end, ref value, ref upper);
        }
        else if (kind is UnitKind.Measure or UnitKind.Duration or UnitKind.Percent && end < text.Length && text[end] == '半' && !number.Has(NumberForms.Several | NumberForms.More))
        {
            value += 0.5m * unit.Factor;
            upper = value;
            end++;
        }

        // 九成五 is 95.
        if (kind == UnitKind.Percent && unit.Text == "成" && end == unitEnd && end < text.Length && NumeralChars.Kind(text[end]) == NumeralChar.HanDigit && (end + 1 == text.Length || !(NumeralChars.IsNumeral(text[end + 1]) || UnitTable.LengthAt(text, end + 1) > 0)))
        {
            value += NumeralChars.Digit(text[end]);
            upper = value;
            end++;
        }

        if (kind == UnitKind.Count)
        {
            name = WithOther(text, name, ref end);
        }

        if (kind != UnitKind.Percent)
        {
            name = WithPer(text, name, unitEnd, ref end);
        }

        if (IsNegative(text, number, kind))
        {
            value = -value;
            upper = value;
        }

        int start = value < 0 && kind != UnitKind.Duration ? number.Start - 1 : number.Start;
        return Finish(text, start, number, value, upper, kind, name, end);
    }

    private static bool IsNegative(ReadOnlySpan<char> text, in NumberToken number, UnitKind kind) =>
        kind is not (UnitKind.Count or UnitKind.Duration) && number.Start > 0
        && (text[number.Start - 1] == '负' || (text[number.Start - 1] is '-' or '－' && (number.Start == 1 || !(char.IsAsciiLetterOrDigit(text[number.Start - 2]) || NumeralChars.IsNumeral(text[number.Start - 2])))));

    // 件（次）, 头(只): a classifier with another one in brackets stays as written.
    private static string WithOther(ReadOnlySpan<char> text, string name, ref int end)
    {
        if (end + 2 >= text.Length || text[end] is not ('（' or '(') || UnitTable.LengthAt(text, end + 1) is not (> 0 and int length) || end + 1 + length >= text.Length || text[end + 1 + length] is not ('）' or ')'))
        {
            return name;
        }

        int from = end;
        end += length + 2;
        return string.Concat(name, text[from..end]);
    }

    // 毫克/升, 元/吨: a unit per another one stays as written.
    private static string WithPer(ReadOnlySpan<char> text, string name, int unitEnd, ref int end)
    {
        int at = end;
        while (at + 1 < text.Length && text[at] is '/' or '／' && at - unitEnd < 12 && UnitTable.LengthAt(text, at + 1) is int per and > 0)
        {
            at += 1 + per;
        }

        if (at == end)
        {
            return name;
        }

        string whole = string.Concat(name, text[end..at]);
        end = at;
        return whole;
    }

    internal static QuantityToken Finish(ReadOnlySpan<char> text, int start, in NumberToken number, decimal value, decimal upper, UnitKind kind, string unit, int unitEnd)
    {
        int end = unitEnd;
        bool more = number.Has(NumberForms.More);
        bool tenths = kind == UnitKind.Percent && end > 0 && text[end - 1] == '成';
        if (!more && (kind is UnitKind.Measure or UnitKind.Money || tenths) && end < text.Length && text[end] == '多' && (tenths || end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]) || text[end + 1] == '的'))
        {
            more = true;
            upper = value + (tenths ? 10 : 1);
            end++;
        }

        Approximation before = Approximators.ReadBefore(text, start, out int prefixStart);
        Approximation after = Approximators.ReadAfter(text, end, out int suffixEnd);
        Approximation approximation = number.Has(NumberForms.Several) ? Approximation.Several
            : number.Has(NumberForms.Estimate) ? Approximation.Range
            : more ? Approximation.Over
            : after != Approximation.Exact ? after : before;
        bool interval = approximation is Approximation.Several or Approximation.Range or Approximation.Over;
        decimal? lower = interval || approximation == Approximation.AtLeast ? value : null;
        decimal? high = (interval && (more || approximation != Approximation.Over)) ? upper : approximation is Approximation.Under or Approximation.AtMost ? value : null;
        return new()
        {
            Start = prefixStart,
            End = suffixEnd,
            NumberStart = number.Start,
            UnitEnd = unitEnd,
            Kind = kind,
            Unit = unit,
            Value = approximation is Approximation.Several or Approximation.Range ? null : Plain(value),
            Lower = lower is decimal from ? Plain(from) : null,
            Upper = high is decimal to ? Plain(to) : null,
            Approximation = approximation,
        };
    }

    // 三分之二 is a share, but none that a percentage states; it is passed over whole.
    private static bool TryReadFraction(ReadOnlySpan<char> text, in NumberToken number, out QuantityToken token, out int end)
    {
        token = default;
        end = number.End;
        if (number.End == text.Length || text[number.End] != '分' || !text[number.End..].StartsWith("分之") || number.End + 2 >= text.Length || !NumeralChars.IsNumeral(text[number.End + 2]) || !NumberReader.TryRead(text, number.End + 2, out NumberToken part))
        {
            return false;
        }

        end = part.End;
        if (number.Value is not (100 or 1000 or 10_000) || number.Has(NumberForms.More | NumberForms.Several))
        {
            return false;
        }

        token = Finish(text, number.Start, part, part.Value / number.Value * 100, part.Upper / number.Value * 100, UnitKind.Percent, PercentageFact.Percent, end);
        return true;
    }

    /// <summary>20至30家, 5%-20%, 1万-5万元, 3人至5人.</summary>
    private static bool TryReadRange(ReadOnlySpan<char> text, in NumberToken first, int at, Unit? firstUnit, out QuantityToken token, out int end)
    {
        token = default;
        end = first.End;
        int i = SkipIncluded(text, at);
        Unit? own = i == at ? firstUnit : UnitTable.Find(text, i, first.IsHan);
        own = i < text.Length && !DateWords.IsConnector(text[i]) ? own : null;
        i = own is null ? i : SkipIncluded(text, i + own.Text.Length);
        if (i >= text.Length || !DateWords.IsConnector(text[i]) || first.Has(NumberForms.Several))
        {
            return false;
        }

        int next = DateWords.SkipSpaces(text, DatePartReader.EndOfConnector(text, i));
        if (next >= text.Length || !NumeralChars.IsNumeral(text[next]) || !NumberReader.TryRead(text, next, out NumberToken second) || second.Has(NumberForms.Several | NumberForms.DigitRun))
        {
            return false;
        }

        at = SkipIncluded(text, DateWords.SkipSpaces(text, second.End));
        Unit? unit = UnitTable.Find(text, at, second.IsHan);
        int unitEnd = at + (unit?.Text.Length ?? 0);
        if (unit is null || (own is not null && own.Name != unit.Name) || (own is not null && IsChange(text, first.Start)) || NumberIdioms.IsCodeOrOrdinal(text, first) || (unit.Kind == UnitKind.Duration && (NumberIdioms.IsCalendarYear(second) || RecurringDay.Is(text, first, unit, unitEnd))) || (unit.Han == HanUse.Never && second.IsHan))
        {
            return false;
        }

        // 十八至三十万: the scale of the second serves both.
        decimal mantissa = second.Value / second.Scale;
        bool shares = own is null && second.Scale > 1 && first.Value < mantissa && (second.Has(NumberForms.Scaled) ? !first.Has(NumberForms.Scaled) : first.Scale == 1);
        decimal low = shares ? first.Value * second.Scale : first.Value;
        if (low >= second.Value)
        {
            return false;
        }

        Approximation before = Approximators.ReadBefore(text, first.Start, out int start);
        string name = unit.Kind == UnitKind.Money ? MoneyReader.Currency(text, first.Start, unit.Name) : unit.Name;
        end = unitEnd;
        name = unit.Kind == UnitKind.Percent ? name : WithPer(text, name, unitEnd, ref end);
        token = new()
        {
            Start = before == Approximation.Exact ? first.Start : start,
            End = end,
            NumberStart = first.Start,
            UnitEnd = end,
            Kind = unit.Kind,
            Unit = name,
            Lower = Plain(low * unit.Factor),
            Upper = Plain(second.Value * unit.Factor),
            Approximation = Approximation.Range,
        };
        return true;
    }

    // 3.95亿 is 395000000, not 395000000.00.
    private static decimal Plain(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    // 由71%到94.3% states two values, not a range.
    private static bool IsChange(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] is '由' or '从';

    private static int SkipIncluded(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '（' or '(' && (text[at..].StartsWith("（含）") || text[at..].StartsWith("(含)")) ? at + 3 : at;
}
