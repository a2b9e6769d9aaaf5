using System.Runtime.InteropServices;

namespace RectificationModel.Facts;

/// <summary>
/// Reads the dates and figures of a text at the places where one may start; what stands in citations, contacts and short quotations is passed over.
/// </summary>
internal ref struct FigureScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly SetPhrases _phrases;
    private readonly ReadOnlySpan<TextSpan> _citations;
    private readonly ReadOnlySpan<ContactHit> _contacts;
    private readonly List<QuantityToken> _figures;
    private readonly List<DateToken> _dates;
    private ref DateContext _context;
    private int _citation;
    private int _contact;
    private int _sloganEnd;
    private int _lastDateEnd;
    private int _at;

    // 20240307 may be a date.
    private const int DigitsOfDate = 8;

    private FigureScanner(
        ReadOnlySpan<char> text, SetPhrases phrases, ReadOnlySpan<TextSpan> citations, ReadOnlySpan<ContactHit> contacts, List<QuantityToken> figures, List<DateToken> dates, ref DateContext context)
    {
        this = default;
        _text = text;
        _phrases = phrases;
        _citations = citations;
        _contacts = contacts;
        _figures = figures;
        _dates = dates;
        _context = ref context;
        _lastDateEnd = -1;
    }

    public static void Scan(
        ReadOnlySpan<char> text, List<int> starts, SetPhrases phrases, List<TextSpan> citations, List<ContactHit> contacts, ref DateContext context, List<QuantityToken> figures, List<DateToken> dates)
    {
        FigureScanner scanner = new(text, phrases, CollectionsMarshal.AsSpan(citations), CollectionsMarshal.AsSpan(contacts), figures, dates, ref context);
        foreach (int start in CollectionsMarshal.AsSpan(starts))
        {
            if (start >= scanner._at)
            {
                scanner._at = start;
                scanner.Step();
            }
        }
    }

    private void Step()
    {
        char c = _text[_at];
        FigureStart start = FigureStarts.Of(c);
        if (IsIdle(c, start) || SkipsSpan())
        {
            return;
        }

        switch (start)
        {
            case FigureStart.Quote:
                _sloganEnd = Math.Max(_sloganEnd, Quotations.SloganEnd(_text, _at));
                _at++;
                break;
            case FigureStart.DateWord:
                _at = TryDate(out int end) ? end : _at + 1;
                break;
            default:
                ReadNumber();
                break;
        }
    }

    // Most Chinese numerals and date words stand inside other words; the next character tells.
    private bool IsIdle(char c, FigureStart start)
    {
        char next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        bool idle = start switch
        {
            FigureStart.DateWord => !FigureStarts.MayFollowWord(next) || (c is '近' or '过' or '最' && !_context.Relative),
            FigureStart.Number => IsCountOfSlogan(c, next) || (!MayGoOn(c, next) && (c == '一' || _phrases.MatchAt(_text, _at) == 0)),
            _ => false,
        };
        _at += idle ? 1 : 0;
        return idle;
    }

    // “一人多证”: what a slogan counts is no figure, and a single digit is no date.
    private readonly bool IsCountOfSlogan(char c, char next) => _at < _sloganEnd && NumeralChars.Kind(c) == NumeralChar.HanDigit && !NumeralChars.IsNumeral(next) && next is not ('年' or '月');

    private static bool MayGoOn(char c, char next) => NumeralChars.Kind(c) switch
    {
        NumeralChar.Digit => true,
        NumeralChar.HanDigit => FigureStarts.MayFollowDigit(next),
        _ => FigureStarts.MayFollow(next),
    };

    // Nothing inside a citation or a contact is a figure.
    private bool SkipsSpan()
    {
        while (_citation < _citations.Length && _citations[_citation].End <= _at)
        {
            _citation++;
        }

        while (_contact < _contacts.Length && _contacts[_contact].Value.End <= _at)
        {
            _contact++;
        }

        if (_citation < _citations.Length && _citations[_citation].Contains(_at))
        {
            _at = _citations[_citation].End;
            return true;
        }

        if (_contact < _contacts.Length && _contacts[_contact].Value.Contains(_at))
        {
            _at = _contacts[_contact].Value.End;
            return true;
        }

        return false;
    }

    // 百分之五; without a number behind it, only what stands there may be one.
    private bool TryPartsOf()
    {
        if (_at + 2 >= _text.Length || _text[_at + 1] != '分' || _text[_at + 2] != '之' || NumeralChars.Kind(_text[_at]) is not (NumeralChar.SmallUnit or NumeralChar.BigUnit))
        {
            return false;
        }

        bool read = QuantityReader.TryReadPercent(_text, _at, out QuantityToken figure);
        if (read)
        {
            Take(figure);
        }

        _at = read ? figure.End : _at + 3;
        return true;
    }

    private void ReadNumber()
    {
        if (TryPlain() || TryPartsOf())
        {
            return;
        }

        int bare = NumberRuns.EndOfBare(_text, _at);
        if (bare > _at)
        {
            _at = bare;
            return;
        }

        if (_phrases.MatchAt(_text, _at) is int phrase and > 0)
        {
            _at += phrase;
            return;
        }

        if (TryDate(out int end))
        {
            _at = end;
            return;
        }

        if (TryMarkedNumber())
        {
            return;
        }

        if (_text[_at] == '半' && UnitTable.Find(_text, _at + 1, true) is { Text: "成" } && (_at == 0 || _text[_at - 1] is not ('一' or '过' or '多' or '大' or '对')))
        {
            Take(QuantityReader.Finish(_text, _at, new(_at, _at + 1, 5, 5, 1, NumberForms.Han), 5, 5, UnitKind.Percent, PercentageFact.Percent, _at + 2));
            _at += 2;
            return;
        }

        bool read = NumberReader.TryRead(_text, _at, out NumberToken number);
        if (!read && TryRoundNumber(out NumberToken round))
        {
            (read, number) = (true, round);
        }

        if (!read)
        {
            _at = NumberRuns.EndOfHan(_text, Math.Max(number.End, _at + 1));
            return;
        }

        // Behind a number without a unit the next one starts, or the text ends: no figure, and neither is what runs on; 队伍, 统一 only end in a numeral.
        if (number.End == _text.Length || (NumeralChars.IsNumeral(_text[number.End]) && UnitTable.LengthAt(_text, number.End) == 0))
        {
            bool ends = number.End - number.Start == 1 && number.IsHan && number.End < _text.Length && NumeralChars.IsDigit(_text[number.End]);
            _at = ends ? number.End : NumberRuns.End(_text, number.End);
            return;
        }

        if (NumberIdioms.IsTime(_text, number, out int timeEnd))
        {
            _at = timeEnd;
            return;
        }

        if (QuantityReader.TryRead(_text, number, out QuantityToken figure, out end))
        {
            Take(figure);
        }

        _at = Math.Max(end, _at + 1);
    }

    // 343场次: most figures are a number in digits with its unit right behind it.
    private bool TryPlain()
    {
        int end = _at;
        int value = 0;
        while (end < _text.Length && NumeralChars.IsDigit(_text[end]))
        {
            value = unchecked((value * 10) + NumeralChars.Digit(_text[end++]));
        }

        // 200余起: what leaves it open counts in the place of the last digit that is not zero.
        bool more = end > _at && end + 1 < _text.Length && _text[end] is '余' or '多';
        int unit = more ? end + 1 : end;
        if (end == _at || unit >= _text.Length || end - _at >= DigitsOfDate || !FigureStarts.IsPlainUnit(_text[unit]) || _phrases.MatchAt(_text, _at) > 0)
        {
            return false;
        }

        if (_at < _sloganEnd)
        {
            _at = end;
            return true;
        }

        NumberToken number = new(_at, unit, value, more ? value + LastPlace(value) : value, 1, more ? NumberForms.Arabic | NumberForms.More : NumberForms.Arabic);
        if (QuantityReader.TryRead(_text, number, out QuantityToken figure, out end))
        {
            Take(figure);
        }

        _at = Math.Max(end, _at + 1);
        return true;
    }

    private static int LastPlace(int value)
    {
        int place = 1;
        while (value > 0 && value % (place * 10) == 0)
        {
            place *= 10;
        }

        return place;
    }

    // 1.3家企业…: at the start of a line a number with one more behind the dot is a marker where the classifier takes no decimals.
    private bool TryMarkedNumber()
    {
        if (_at + 2 >= _text.Length || !(_text[_at + 1] is '.' or '．' || _text[_at + 2] is '.' or '．'))
        {
            return false;
        }

        bool starts = _at == 0 || _text[_at - 1] is '。' or '；' or '\n' or '：' || char.IsWhiteSpace(_text[_at - 1]);
        if (!starts || !NumeralChars.IsDigit(_text[_at]) || !ArabicNumber.TryRead(_text, _at, out ArabicNumber number) || !number.HasDecimals)
        {
            return false;
        }

        bool counts = UnitTable.Find(_text, number.End, false) is { Kind: UnitKind.Count, Text: not ("倍" or "分" or "层") };
        int dot = _text[_at..].IndexOfAny('.', '．');
        if (!counts || dot > 2)
        {
            return false;
        }

        _at += dot + 1;
        if (NumberReader.TryRead(_text, _at, out NumberToken inner) && UnitTable.Find(_text, inner.End, false) is Unit unit)
        {
            Take(new() { Start = _at, End = inner.End + unit.Text.Length, NumberStart = _at, UnitEnd = inner.End + unit.Text.Length, Kind = unit.Kind, Unit = unit.Name, Value = inner.Value });
            _at = inner.End + unit.Text.Length;
        }

        return true;
    }

    // 近百名, 超千万元: behind an approximator 百, 千 and 万 are numbers by themselves.
    private readonly bool TryRoundNumber(out NumberToken number)
    {
        int end = _at;
        decimal value = 1;
        while (end < _text.Length && end - _at < 3 && NumeralChars.Kind(_text[end]) is NumeralChar.SmallUnit or NumeralChar.BigUnit)
        {
            value *= NumeralChars.Unit(_text[end++]);
        }

        if (end == _at || value < 100)
        {
            number = default;
            return false;
        }

        // 千余个, 百多名: what remains open makes a number of them as well.
        bool open = end < _text.Length && _text[end] is '余' or '多';
        if (open && end + 1 < _text.Length && NumeralChars.Kind(_text[end + 1]) == NumeralChar.BigUnit)
        {
            // 百余万元
            decimal scaled = value * NumeralChars.Unit(_text[end + 1]);
            number = new(_at, end + 2, scaled, scaled * 2, 1, NumberForms.Han | NumberForms.Scaled | NumberForms.More);
            return true;
        }

        number = open
            ? new(_at, end + 1, value, value * 2, 1, NumberForms.Han | NumberForms.Scaled | NumberForms.More)
            : new(_at, end, value, value, 1, NumberForms.Han | NumberForms.Scaled);
        return open || Approximators.ReadBefore(_text, _at, out _) != Approximation.Exact;
    }

    private void Take(in QuantityToken figure)
    {
        if (figure.NumberStart >= _sloganEnd)
        {
            _figures.Add(figure);
        }
    }

    private bool TryDate(out int end)
    {
        end = _at;
        if (IsPlainNumber())
        {
            return false;
        }

        char before = _at > 0 ? _text[_at - 1] : '\0';
        bool inside = NumeralChars.IsNumeral(before) || char.IsAsciiLetter(before) || before is '.' or '．' && !NumeralChars.EndsSentence(_text, _at - 1) || NumberIdioms.IsOrdinal(_text, _at);
        if (inside || !(DateReader.TryReadAt(_text, _at, _context, out DateToken date) || DateReader.TryReadDayOfList(_text, _at, _lastDateEnd, _context, out date)))
        {
            return false;
        }

        bool slogan = _at < _sloganEnd && date.YearImplied;
        end = date.End;
        if (slogan)
        {
            return true;
        }

        // 2024年3月上旬 is no fact, yet tells the year of what follows.
        if (!date.IsVague)
        {
            _dates.Add(date);
            _lastDateEnd = date.End;
        }

        _context = _context with { Month = date.Month };
        if (date.Last is DateOnly last && (date.TellsYear || _context.Year is null))
        {
            _context = _context with { Year = last.Year };
        }

        return true;
    }

    // Behind most numbers stands a classifier; only 年, 月, 日 and the marks of ranges make a date of one.
    private readonly bool IsPlainNumber()
    {
        if (FigureStarts.Of(_text[_at]) != FigureStart.Number || (SmallNumber.TryRead(_text, _at, out SmallNumber number) && number.Digits == DigitsOfDate))
        {
            return false;
        }

        int next = DateWords.SkipSpaces(_text, number.End);
        return number.End == 0 || next >= _text.Length || !(_text[next] is '年' or '月' or '日' or '号' or '季' or '、' or '和' or '.' or '．' or '/' || DateWords.IsConnector(_text[next]));
    }
}
