namespace RectificationModel.Facts;

/// <summary>
/// Reads one number: Arabic, Chinese or mixed (3万多, 5万4千, 一百五十万五千, 两千四百五, 五六十, 十几), with what leaves it open inside. A pure function of the text.
/// </summary>
internal ref struct NumberReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private int _at;
    private decimal _total;
    private decimal _section;
    private decimal _pending;
    private decimal _second;
    private decimal _step;
    private long _lastSmall;
    private long _lastUnit;
    private bool _hasPending;
    private bool _pendingIsArabic;
    private bool _afterZero;
    private bool _hasWan;
    private bool _any;
    private NumberForms _forms;

    private NumberReader(ReadOnlySpan<char> text, int at)
    {
        this = default;
        _text = text;
        _start = at;
        _at = at;
        _step = 1;
        _lastSmall = 10_000;
        _lastUnit = 1;
    }

    /// <summary>Reads the number that starts at a place; where there is none, <c>End</c> tells up to where there is none either.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out NumberToken number)
    {
        if (TryReadPlain(text, at, out number))
        {
            return true;
        }

        NumberReader reader = new(text, at);
        return reader.Read(out number);
    }

    // 343: most numbers are Arabic ones that no numeral and no mark of an open number follows.
    private static bool TryReadPlain(ReadOnlySpan<char> text, int at, out NumberToken number)
    {
        number = default;
        if (!NumeralChars.IsDigit(text[at]) || !ArabicNumber.TryRead(text, at, out ArabicNumber arabic))
        {
            return false;
        }

        bool ends = arabic.End == text.Length || !IsSpacedUnit(text, arabic.End) && NumeralChars.Kind(text[arabic.End]) == NumeralChar.None && text[arabic.End] is not ('多' or '余' or '馀' or '来' or '点');
        number = new(at, arabic.End, arabic.Value, arabic.Value, 1, NumberForms.Arabic | (arabic.HasDecimals ? NumberForms.Decimals : 0));
        return ends;
    }

    // 860 万元, 1400 多条: a space that was set between the figure and what goes on with it.
    private static bool IsSpacedUnit(ReadOnlySpan<char> text, int at) =>
        at + 2 < text.Length && text[at] is ' ' or '\u00A0' && (text[at + 1] is '万' or '亿' or '余' || text[at + 1] == '多' && text[at + 2] != '元') && NumeralChars.IsDigit(text[at - 1]);

    private bool SkipSpace()
    {
        _at++;
        return true;
    }

    private bool Read(out NumberToken number)
    {
        if (NumberStarts.TryReadOpen(_text, _start, out number) || NumberStarts.TryReadDigitRun(_text, _start, out number))
        {
            return number.Value >= 0;
        }

        while (_at < _text.Length && Step())
        {
        }

        if (!_any)
        {
            // A code is passed over whole, or reading it from each of its digits would be quadratic.
            int end = NumeralChars.IsDigit(_text[_start]) && !ArabicNumber.TryRead(_text, _start, out ArabicNumber code) ? code.End : _start + 1;
            number = new(_start, end, 0, 0, 1, NumberForms.None);
            return false;
        }

        number = Finish();
        return true;
    }

    /// <summary>Takes the next character into the number; false where the number ends before it.</summary>
    private bool Step()
    {
        char c = _text[_at];
        switch (NumeralChars.Kind(c))
        {
            case NumeralChar.Digit:
                return TakeArabic();
            case NumeralChar.HanDigit:
                return TakeHanDigit(c);
            case NumeralChar.SmallUnit:
                return TakeSmallUnit(NumeralChars.Unit(c));
            case NumeralChar.BigUnit:
                return TakeBigUnit(NumeralChars.Unit(c));
            case NumeralChar.Open:
                return c == '几' && _any && !_hasPending && (_lastUnit > 1 || _afterZero) && TakeMark(NumberForms.Several);
            default:
                return c switch
                {
                    '多' or '余' or '馀' => _any && (_lastUnit > 1 || _pendingIsArabic) && !(_hasPending && !_pendingIsArabic) && TakeMark(NumberForms.More),
                    '来' => _any && _lastUnit > 1 && !_hasPending && _at + 1 < _text.Length && "个名人次家项件条份天年万亿".Contains(_text[_at + 1], StringComparison.Ordinal) && TakeMark(NumberForms.More),
                    '点' => TakeDecimals(),
                    ' ' or '\u00A0' => _pendingIsArabic && _hasPending && IsSpacedUnit(_text, _at) && SkipSpace(),
                    _ => false,
                };
        }
    }

    private bool TakeArabic()
    {
        if (_hasPending || !ArabicNumber.TryRead(_text, _at, out ArabicNumber arabic))
        {
            return false;
        }

        // Behind a unit the part must be smaller than the unit: 3万4000 is one number, 3万40000 is not.
        if (_any && (arabic.Value >= _lastUnit || arabic.HasDecimals))
        {
            return false;
        }

        _at = arabic.End;
        _pending = arabic.Value;
        _step = arabic.Step;
        _hasPending = _pendingIsArabic = _any = true;
        _forms |= NumberForms.Arabic | (arabic.HasDecimals ? NumberForms.Decimals : 0);
        return true;
    }

    private bool TakeHanDigit(char c)
    {
        int digit = NumeralChars.Digit(c);
        if (c is '零' or '〇' && _any && !_hasPending)
        {
            char next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
            _afterZero = NumeralChars.Kind(next) is NumeralChar.HanDigit or NumeralChar.Digit or NumeralChar.SmallUnit || next == '几';
            _at += _afterZero ? 1 : 0;
            return _afterZero;
        }

        if (_hasPending)
        {
            // 十五六, 五六十: two digits that follow each other are an estimate.
            bool estimate = !_pendingIsArabic && (_forms & NumberForms.Estimate) == 0 && digit == _pending + 1 && _pending > 0;
            if (!estimate)
            {
                return false;
            }

            _second = digit;
            _forms |= NumberForms.Estimate;
            _at++;
            return true;
        }

        if (_any && _lastUnit == 1)
        {
            return false;
        }

        _pending = digit;
        _step = 1;
        _hasPending = _any = true;
        _pendingIsArabic = false;
        _forms |= NumberForms.Han;
        _at++;
        return true;
    }

    private bool TakeSmallUnit(long unit)
    {
        if (IsPrefix())
        {
            return false;
        }

        if (unit >= _lastSmall || (_hasPending && _pendingIsArabic && (_forms & NumberForms.Decimals) != 0))
        {
            return GiveBackPending();
        }

        if (!_hasPending)
        {
            // 十五, 一万零十二 and 零百 have no digit before the unit; 百 and 千 alone are words.
            if (unit != 10 && !_afterZero)
            {
                return false;
            }

            _pending = 1;
            _forms |= NumberForms.Han;
        }

        _section += _pending * unit;
        _second *= unit;
        _step = unit * (_hasPending && _pendingIsArabic ? _step : 1);
        Close(unit);
        _lastSmall = unit;
        return true;
    }

    // 12千米, 八千瓦: 千 belongs to the unit, except in 三千米, which is 3000米 either way.
    private readonly bool IsPrefix()
    {
        char next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        return _text[_at] == '千' && (next is '瓦' or '伏' or '帕' or '赫' or '卡' or '焦' || (_pendingIsArabic && next is '米' or '克'));
    }

    private bool TakeBigUnit(long unit)
    {
        bool empty = _section == 0 && !_hasPending;
        if (!_any || (unit == 10_000 && _hasWan && !empty) || (empty && _lastUnit < 10_000))
        {
            return GiveBackPending();
        }

        if (_total > 10_000_000_000_000_000m)
        {
            return GiveBackPending();
        }

        decimal part = _section + (_hasPending ? _pending : 0);
        if (unit == 10_000 && !empty)
        {
            _total += part * unit;
        }
        else
        {
            // 万万 and 万亿 multiply all that stands before them.
            _total = (_total + part) * unit;
        }

        _second *= unit;
        _step *= unit;
        _section = 0;
        _hasWan = unit == 10_000;
        _forms |= NumberForms.Scaled;
        Close(unit);
        _lastSmall = 10_000;
        return true;
    }

    private void Close(long unit)
    {
        _hasPending = _afterZero = false;
        _any = true;
        _lastUnit = unit;
        _at++;
    }

    // 一万一万 is two numbers: the digit before a unit that does not fit belongs to the next one.
    private bool GiveBackPending()
    {
        if (_hasPending && !_pendingIsArabic && _lastUnit > 1)
        {
            _at--;
            _hasPending = false;
            if ((_forms & NumberForms.Estimate) != 0)
            {
                _at--;
                _forms &= ~NumberForms.Estimate;
                _second = 0;
            }
        }

        return false;
    }

    private bool TakeMark(NumberForms mark)
    {
        decimal step = _afterZero ? 1 : _hasPending ? _step : mark == NumberForms.Several ? Math.Max(1, _lastUnit / 10) : _step;
        _forms |= mark;
        _at++;
        decimal value = Sum();
        decimal upper = mark == NumberForms.Several ? value + (step * 10) : value + step;
        bool more = true;
        while (more && _at < _text.Length && NumeralChars.Kind(_text[_at]) == NumeralChar.BigUnit && _lastUnit < 100_000_000)
        {
            long unit = NumeralChars.Unit(_text[_at++]);
            (value, upper) = (value * unit, upper * unit);
            _forms |= NumberForms.Scaled;
            more = unit == 10_000;
            _lastUnit = unit;
        }

        (_total, _section, _hasPending, _second) = (value, 0, false, upper);
        return false;
    }

    private bool TakeDecimals()
    {
        bool digitsFollow = _at + 1 < _text.Length && NumeralChars.Kind(_text[_at + 1]) == NumeralChar.HanDigit && _text[_at + 1] is not ('两' or '兩');
        if (!_any || !digitsFollow || (_forms & (NumberForms.Estimate | NumberForms.Arabic)) != 0)
        {
            return false;
        }

        decimal value = Sum();
        decimal place = 1;
        int count = 0;
        for (_at++; _at < _text.Length && NumeralChars.Kind(_text[_at]) == NumeralChar.HanDigit; _at++)
        {
            place = ++count > 12 ? place : place / 10;
            value += count > 12 ? 0 : NumeralChars.Digit(_text[_at]) * place;
        }

        _step = place;
        _forms |= NumberForms.Decimals;
        (_total, _section, _hasPending) = (value, 0, false);
        while (_at < _text.Length && NumeralChars.Kind(_text[_at]) == NumeralChar.BigUnit && _total < 10_000_000_000_000_000m)
        {
            long unit = NumeralChars.Unit(_text[_at++]);
            (_total, _step, _lastUnit) = (_total * unit, _step * unit, unit);
            _forms |= NumberForms.Scaled;
        }

        if (_at < _text.Length && _text[_at] is '多' or '余')
        {
            TakeMark(NumberForms.More);
        }

        return false;
    }

    // 两千四百五 is 2450: a last digit right behind a unit counts in the next lower place.
    private readonly decimal Sum()
    {
        if (!_hasPending)
        {
            return _total + _section;
        }

        bool colloquial = !_pendingIsArabic && !_afterZero && _lastUnit > 10 && (_forms & NumberForms.Estimate) == 0;
        return _total + _section + (_pending * (colloquial ? _lastUnit / 10 : 1));
    }

    private readonly NumberToken Finish()
    {
        decimal value = Sum();
        decimal upper = (_forms & NumberForms.Estimate) != 0 ? EstimateUpper(value) : (_forms & (NumberForms.More | NumberForms.Several)) != 0 ? _second : value;
        decimal scale = !_hasPending && _lastUnit > 1 ? _lastUnit : 1;
        return new(_start, _at, value, upper, scale, _forms);
    }

    private readonly decimal EstimateUpper(decimal value)
    {
        decimal difference = _hasPending ? _second - _pending : _second / Math.Max(1, FirstDigit());
        return value + difference;
    }

    // 五六十: the second digit times its unit is 60; a sixth of it is the step to add.
    private readonly decimal FirstDigit()
    {
        decimal digit = _second;
        while (digit >= 10)
        {
            digit /= 10;
        }

        return digit;
    }
}
