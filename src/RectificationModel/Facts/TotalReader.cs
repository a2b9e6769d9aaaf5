using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>Reads stated totals: a figure that figures of the same unit divide by states, in one sentence or in the next that goes on with 其中.</summary>
internal ref struct TotalReader
{
    private const int Many = 8;

    // A total stands no farther before its parts than this, in figures and in characters: so a text without sentences takes linear time.
    private const int MostFiguresBetween = 64;
    private const int Reach = 400;

    // 应办理产权的28宗资产
    private const int LongestNoun = 12;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,、；;：:。（）()\n");
    private static readonly WordTable<bool> Divisible = WordTable.Of(
        ["问题", "任务", "意见", "线索", "隐患", "举报", "信访", "事项", "建议", "案件", "诉求", "金额", "资金", "措施", "反馈", "投诉", "来信", "来电", "交办", "转办", "清单", "整改", "违规", "违建", "图斑", "点位", "要求", "件", "工单", "缺陷", "纠纷", "矛盾", "目标", "项目", "督办", "提案", "包案", "收集", "受理", "查出", "发现", "排查", "反映"]);

    private static readonly WordTable<bool> Remainders = WordTable.Of(["其余", "剩余", "余下", "另外", "另有", "还有", "还剩", "尚有", "剩下"]);

    private readonly ReadOnlySpan<char> _written;
    private readonly ReadOnlySpan<char> _text;
    private readonly FactPlace _place;
    private readonly List<StatedTotalFact> _into;
    private int _start;
    private int _end;
    private string? _unit;
    private decimal _total;
    private decimal?[]? _states;
    private decimal? _rate;
    private DateOnly? _asOf;
    private int _date;
    private int _previous;

    private TotalReader(ReadOnlySpan<char> written, ReadOnlySpan<char> text, FactPlace place, List<StatedTotalFact> into)
    {
        this = default;
        _written = written;
        _text = text;
        _place = place;
        _into = into;
    }

    /// <summary>Adds the totals of a text, whose figures have been read, in document order.</summary>
    public static void Read(ReadOnlySpan<char> written, ReadOnlySpan<char> text, FactPlace place, ReadOnlySpan<QuantityToken> figures, ReadOnlySpan<DateToken> dates, List<StatedTotalFact> into)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            if (SharesUnit(figures, i))
            {
                TotalReader reader = new(written, text, place, into);
                reader.Read(figures, dates);
                return;
            }
        }
    }

    // A total and its part have the same unit; among many figures there is surely another.
    private static bool SharesUnit(ReadOnlySpan<QuantityToken> figures, int own)
    {
        if (figures.Length > Many)
        {
            return true;
        }

        for (int i = 0; i < figures.Length; i++)
        {
            if (i != own && figures[i].Unit == figures[own].Unit)
            {
                return true;
            }
        }

        return false;
    }

    private void Read(ReadOnlySpan<QuantityToken> figures, ReadOnlySpan<DateToken> dates)
    {
        int sentence = 0;
        int first = 0;
        for (int i = 0; i < figures.Length; i++)
        {
            QuantityToken figure = figures[i];
            int from = i > 0 ? figures[i - 1].End : 0;
            if (SentenceBreak(from, figure.Start) is int at and >= 0)
            {
                sentence = at;
                if (!GoesOn(at) && !IsRest(figure, from))
                {
                    Flush();
                    _previous = first;
                    first = i;
                }
            }

            if (figure.Kind == UnitKind.Percent || SharesUnit(figures, i))
            {
                Take(figures, i, first, sentence, dates);
            }
        }

        Flush();
    }

    private void Take(ReadOnlySpan<QuantityToken> figures, int i, int first, int sentence, ReadOnlySpan<DateToken> dates)
    {
        QuantityToken figure = figures[i];
        int from = i > 0 ? figures[i - 1].End : 0;
        int to = i + 1 < figures.Length ? figures[i + 1].Start : _text.Length;
        ReadOnlySpan<char> before = ClauseBefore(from, figure.Start);
        if (figure.Kind == UnitKind.Percent)
        {
            TakeRate(figure, before);
            return;
        }

        if (figure.Value is not decimal value || figure.Kind is UnitKind.Duration || IsSubState(figure.Start, from))
        {
            return;
        }

        TotalState state = StateWords.Before(before);
        if (state == TotalState.None && from > 0 && before.Length == figure.Start - from && before.EndsWith("完成") && figures[i - 1].Unit == figure.Unit)
        {
            // 27项整改任务完成20项: the verb between a total and its part.
            state = TotalState.Completed;
        }

        if (state == TotalState.None)
        {
            ReadOnlySpan<char> after = ClauseAfter(figure.End, to, out bool closed);
            state = closed ? StateWords.After(after) : TotalState.None;
        }

        if (state == TotalState.None || before.Contains("全部", StringComparison.Ordinal))
        {
            return;
        }

        if (_unit == figure.Unit && _states![(int)state] is null && value <= _total)
        {
            _states[(int)state] = value;
            _end = figure.End;
            return;
        }

        // 收回5180万元，其余760万元正在办理: what remains does not tell of what it remains.
        if (!IsRemainder(before))
        {
            Open(figures, i, first, sentence, state, value, dates);
        }
    }

    // 11户，已完成8户，正在办理3户: parts that come to the whole; figures of a row (4项、3项、1项) are none of each other.
    private readonly bool IsDivided(ReadOnlySpan<QuantityToken> figures, int whole, int first)
    {
        int next = first + 1;

        // 136个小区，已解决129个: what is counted may stand between.
        int mark = figures[whole].End + ClauseAfter(figures[whole].End, Math.Min(figures[first].Start, figures[whole].End + LongestNoun), out _).Length;
        return next < figures.Length && _text[mark] is '，' or ',' && figures[next].Unit == figures[first].Unit && figures[first].Value + figures[next].Value == figures[whole].Value && SentenceBreak(figures[first].End, figures[next].Start) < 0;
    }

    // The total is the nearest figure of the unit before the first state that is itself no state.
    private void Open(ReadOnlySpan<QuantityToken> figures, int i, int first, int sentence, TotalState state, decimal value, ReadOnlySpan<DateToken> dates)
    {
        for (int k = i - 1; k >= Math.Max(Math.Min(first, _previous), i - MostFiguresBetween); k--)
        {
            QuantityToken total = figures[k];
            if (total.Start < _end && (_unit is not null || k < first))
            {
                return;
            }

            int from = k > 0 ? figures[k - 1].End : 0;
            ReadOnlySpan<char> before = ClauseBefore(from, total.Start);
            if (total.Unit != figures[i].Unit || total.Kind is UnitKind.Percent or UnitKind.Duration || total.Value is not decimal sum || IsSubState(total.Start, from) || IsRemainder(before) || IsShare(figures, k))
            {
                continue;
            }

            // 31项，已完成整改31项: the whole is done.
            bool done = k == i - 1 && sum == value && state == TotalState.Completed && _text[total.End] is '，' or ',';
            bool divisible = done || Holds(before) || Holds(ClauseAfter(total.End, figures[k + 1].Start, out _));
            if (StateWords.Before(before) != TotalState.None || sum < value || !divisible && !IsDivided(figures, k, i))
            {
                return;
            }

            Flush();
            _states = new decimal?[7];
            (_unit, _total, _start, _end) = (total.Unit, sum, total.Start, figures[i].End);
            _states[(int)state] = value;
            _asOf = AsOf(dates, sentence, figures[i].Start);
            return;
        }
    }

    private void TakeRate(in QuantityToken figure, ReadOnlySpan<char> before)
    {
        bool isRate = before.Contains('率') && (before.Contains("完成", StringComparison.Ordinal) || before.Contains("整改", StringComparison.Ordinal) || before.Contains("办结", StringComparison.Ordinal)
            || before.Contains("解决", StringComparison.Ordinal) || before.Contains("销号", StringComparison.Ordinal) || before.Contains("到位", StringComparison.Ordinal) || before.Contains("落实", StringComparison.Ordinal));
        if (_unit is not null && _rate is null && isRate && figure.Unit == PercentageFact.Percent && figure.Value is decimal rate)
        {
            _rate = rate;
            _end = figure.End;
        }
    }

    private void Flush()
    {
        if (_unit is null)
        {
            return;
        }

        TextSpan span = TextSpan.FromBounds(_start, _end);
        _into.Add(new StatedTotalFact
        {
            Text = span.Of(_written).ToString(),
            Path = _place.Path,
            PathSpan = span,
            Span = _place.InSource(span),
            Unit = _unit,
            Total = _total,
            Completed = _states![(int)TotalState.Completed],
            InProgress = _states[(int)TotalState.InProgress],
            PartlyCompleted = _states[(int)TotalState.PartlyCompleted],
            BasicallyCompleted = _states[(int)TotalState.BasicallyCompleted],
            NotCompleted = _states[(int)TotalState.NotCompleted],
            LongTerm = _states[(int)TotalState.LongTerm],
            Rate = _rate,
            AsOf = _asOf,
        });
        (_unit, _rate, _asOf) = (null, null, null);
    }

    // The place behind the last sentence mark between two figures; -1 where they stand in one sentence.
    private readonly int SentenceBreak(int from, int to)
    {
        if (to <= from)
        {
            return -1;
        }

        int at = _text[from..to].LastIndexOfAny('。', '！', '\n');
        return at < 0 ? -1 : from + at + 1;
    }

    private readonly bool GoesOn(int sentence)
    {
        ReadOnlySpan<char> text = _text[sentence..].TrimStart();
        return text.StartsWith("其中") || text.StartsWith("目前") || text.StartsWith("截至") || text.StartsWith("现已");
    }

    // …已完成174项。长期整改任务3项: the next sentence tells of the rest where its figure is exactly that.
    private readonly bool IsRest(in QuantityToken figure, int from)
    {
        if (_unit is null || _unit != figure.Unit || StateWords.Before(ClauseBefore(from, figure.Start)) == TotalState.None)
        {
            return false;
        }

        decimal rest = _total;
        foreach (decimal? state in _states!)
        {
            rest -= state ?? 0;
        }

        return figure.Value == rest;
    }

    private readonly ReadOnlySpan<char> ClauseBefore(int from, int to)
    {
        if (to <= from)
        {
            return default;
        }

        ReadOnlySpan<char> text = _text[from..to];
        return text[(text.LastIndexOfAny(ClauseEnds) + 1)..];
    }

    private readonly ReadOnlySpan<char> ClauseAfter(int from, int to, out bool closed)
    {
        ReadOnlySpan<char> text = from < to ? _text[from..to] : default;
        int end = text.IndexOfAny(ClauseEnds);
        closed = end >= 0 || to == _text.Length;
        return end < 0 ? text : text[..end];
    }

    // 11个问题，其中资金类7个、绩效类4个。已完成8个: the shares of one total are none.
    private readonly bool IsShare(ReadOnlySpan<QuantityToken> figures, int index)
    {
        QuantityToken share = figures[index];
        int reach = Math.Max(0, share.Start - Reach);
        int sentence = reach + Math.Max(0, _text[reach..share.Start].LastIndexOfAny('。', '；', '\n'));
        int among = _text[sentence..share.Start].LastIndexOf("其中");
        if (among < 0)
        {
            return false;
        }

        among += sentence;
        for (int k = index - 1; k >= 0 && figures[k].Start >= sentence; k--)
        {
            if (figures[k].Start < among)
            {
                return figures[k].Unit == share.Unit && figures[k].Value > share.Value;
            }
        }

        return false;
    }

    // （含部分整改4项）, （其中…）: the bracket only tells more of the figure before it.
    private readonly bool IsSubState(int start, int from)
    {
        int open = start > from ? _text[from..start].LastIndexOfAny('（', '(') : -1;
        if (open < 0)
        {
            return false;
        }

        ReadOnlySpan<char> inner = _text[(from + open + 1)..start];
        return inner.IndexOfAny('）', ')') < 0 && (inner.StartsWith("含") || inner.StartsWith("其中") || inner.StartsWith("包括"));
    }

    private static bool IsRemainder(ReadOnlySpan<char> clause) => Remainders.TryFind(clause, out _);

    private static bool Holds(ReadOnlySpan<char> clause) => Divisible.TryFind(clause, out _);

    private DateOnly? AsOf(ReadOnlySpan<DateToken> dates, int sentence, int before)
    {
        while (_date < dates.Length && dates[_date].Start < sentence)
        {
            _date++;
        }

        for (int i = _date; i < dates.Length && dates[i].Start < before; i++)
        {
            if (dates[i].Modifier is DateModifier.Until or DateModifier.End)
            {
                return dates[i].Last;
            }
        }

        return null;
    }
}
