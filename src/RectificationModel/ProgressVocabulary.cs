using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel;

/// <summary>
/// The table of wordings for progress: what each says on which axis. Immutable; <c>With</c> gives a table with a wording more.
/// </summary>
/// <remarks>
/// A label is read from left to right, the longest wording first: 已完成并长期坚持 is 已完成 and 长期坚持. To teach the parser a wording, set
/// <c>NoticeParserOptions.Progress</c> to <c>ProgressVocabulary.Default.With("整改见效", Completion.Completed)</c>.
/// </remarks>
public sealed class ProgressVocabulary
{
    private static readonly SearchValues<char> Ticks = SearchValues.Create("☑☒√✓✔■●◉");
    private static readonly SearchValues<char> EmptyBoxes = SearchValues.Create("□☐○◯");

    private readonly ProgressWording[] _wordings;

    private readonly WordTable<ProgressWording> _table;

    private ProgressVocabulary(ProgressWording[] wordings)
    {
        // Longest first, so that 未按期完成 is found before 完成; a later wording of the same text replaces an earlier one.
        _wordings = [.. Enumerable.Reverse(wordings).DistinctBy(w => w.Text).OrderByDescending(w => w.Text.Length).ThenBy(w => w.Text, StringComparer.Ordinal)];
        _table = new(_wordings.Select(static w => (w.Text, w)));
    }

    /// <summary>The wordings that published notices use.</summary>
    public static ProgressVocabulary Default { get; } = new(ProgressWording.Defaults);

    /// <summary>The table with a wording that says how far the work has come.</summary>
    /// <param name="wording">The wording, without marks: 整改见效.</param>
    /// <param name="completion">What it says.</param>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is null or empty.</exception>
    public ProgressVocabulary With(string wording, Completion completion) => Add(new(wording, completion, null, null));

    /// <summary>The table with a wording that says what goes on after.</summary>
    /// <param name="wording">The wording, without marks.</param>
    /// <param name="upkeep">What it says.</param>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is null or empty.</exception>
    public ProgressVocabulary With(string wording, Upkeep upkeep) => Add(new(wording, null, upkeep, null));

    /// <summary>The table with a wording that says what the supervising body confirmed.</summary>
    /// <param name="wording">The wording, without marks.</param>
    /// <param name="verification">What it says.</param>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is null or empty.</exception>
    public ProgressVocabulary With(string wording, Verification verification) => Add(new(wording, null, null, verification));

    /// <summary>The state that a wording stands for, with how it stood.</summary>
    internal ProgressState Read(string label, ProgressPlace place = ProgressPlace.Lead, string? caption = null, string? end = null, int? after = null)
    {
        Completion? completion = null;
        Upkeep upkeep = Upkeep.None;
        Verification verification = Verification.None;
        ReadOnlySpan<char> rest = Stated(Ticked(Simplified.Fold(label)));
        bool divided = rest.Contains("部分", StringComparison.Ordinal);
        while (NextWording(ref rest) is ProgressWording wording)
        {
            // 已基本完成整改，正在持续推进: behind what is done it tells what goes on after; 部分已完成，部分正在持续推进 divides.
            bool goesOn = !divided && completion is Completion.Completed or Completion.BasicallyCompleted && wording is { Completion: Completion.InProgress } && wording.Text.Contains("持续", StringComparison.Ordinal);
            completion = goesOn ? completion : Combine(completion, wording.Completion);
            upkeep = goesOn ? Upkeep.Ongoing : wording.Upkeep ?? upkeep;
            verification = wording.Verification ?? verification;
        }

        // 长期坚持 and 持续推进 alone: the work goes on. 已销号 alone: it was done.
        completion ??= upkeep != Upkeep.None ? Completion.InProgress
            : verification is Verification.Verified or Verification.Closed ? Completion.Completed
            : Completion.Unknown;
        return new() { Label = label, Completion = completion.Value, Upkeep = upkeep, Verification = verification, Place = place, Caption = caption, End = end, After = after };
    }

    /// <summary>The longest wording that a text starts with.</summary>
    internal ProgressWording? WordingAt(ReadOnlySpan<char> text) => _table.TryAt(text, 0, out ProgressWording wording, out _) ? wording : null;

    private static Completion? Combine(Completion? first, Completion? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        // 部分已完成、部分正在整改: some of it is done.
        (Completion.Completed, Completion.InProgress or Completion.NotCompleted or Completion.NotStarted) => Completion.PartlyCompleted,
        (Completion.InProgress or Completion.NotCompleted or Completion.NotStarted, Completion.Completed) => Completion.PartlyCompleted,
        _ => first,
    };

    // ☑已完成 □整改中 □未启动: of the boxes the ticked one counts.
    private static ReadOnlySpan<char> Ticked(ReadOnlySpan<char> label)
    {
        // All boxes and ticks are signs of this range, which hardly any label has.
        if (label.IndexOfAnyInRange('\u2190', '\u27bf') < 0)
        {
            return label;
        }

        int tick = label.IndexOfAny(Ticks);
        int empty = label.IndexOfAny(EmptyBoxes);
        if (tick < 0 || empty < 0)
        {
            return label;
        }

        // 已完成☑ 整改中□: where words stand before the first box, each box stands behind its words.
        if (!label[..Math.Min(tick, empty)].Trim().IsEmpty)
        {
            return label[(label[..tick].LastIndexOfAny(EmptyBoxes) + 1)..tick];
        }

        int next = label[tick..].IndexOfAny(EmptyBoxes);
        return next < 0 ? label[tick..] : label.Slice(tick, next);
    }

    // 未完成，预计2024年11月底前完成: what is still to come is no state.
    private static ReadOnlySpan<char> Stated(ReadOnlySpan<char> label)
    {
        int clause = label.IndexOfAny('，', '、', ',');
        while (clause > 0)
        {
            ReadOnlySpan<char> next = label[(clause + 1)..].TrimStart();
            if (next.StartsWith("预计") || next.StartsWith("力争") || next.StartsWith("计划") || next.StartsWith("拟") || next.StartsWith("将于") || next.StartsWith("确保") || IsTerm(next))
            {
                return label[..clause];
            }

            int further = label[(clause + 1)..].IndexOfAny('，', '、', ',');
            clause = further < 0 ? -1 : clause + 1 + further;
        }

        return label;
    }

    // 正在整改，2025年5月底前完成
    private static bool IsTerm(ReadOnlySpan<char> clause) => clause.Length > 4 && char.IsAsciiDigit(clause[0]) && (clause.EndsWith("前完成") || clause.EndsWith("前完成整改") || clause.EndsWith("前整改到位"));

    private ProgressWording? NextWording(ref ReadOnlySpan<char> rest)
    {
        for (int at = 0; at < rest.Length; at++)
        {
            if (_table.TryAt(rest, at, out ProgressWording wording, out int length))
            {
                rest = rest[(at + length)..];
                return wording;
            }
        }

        rest = default;
        return null;
    }

    private ProgressVocabulary Add(ProgressWording wording)
    {
        ArgumentException.ThrowIfNullOrEmpty(wording.Text, nameof(wording));
        return new([.. Enumerable.Reverse(_wordings), wording]);
    }
}
