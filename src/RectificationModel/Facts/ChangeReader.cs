using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>Reads the change that a figure belongs to from the words before it: 下降15%, 降至389个.</summary>
internal static class ChangeReader
{
    private static readonly WordTable<FactChange> Verbs = new(
    [
        ("增长", FactChange.Increase), ("提高", FactChange.Increase), ("提升", FactChange.Increase), ("增加", FactChange.Increase), ("上升", FactChange.Increase), ("上涨", FactChange.Increase), ("扩大", FactChange.Increase), ("攀升", FactChange.Increase),
        ("改善", FactChange.Increase), ("下降", FactChange.Decrease), ("降低", FactChange.Decrease), ("减少", FactChange.Decrease), ("压减", FactChange.Decrease), ("压缩", FactChange.Decrease), ("精简", FactChange.Decrease), ("缩减", FactChange.Decrease),
        ("削减", FactChange.Decrease), ("回落", FactChange.Decrease), ("下跌", FactChange.Decrease), ("缩短", FactChange.Decrease), ("下调", FactChange.Decrease), ("上调", FactChange.Increase),
    ], byLast: true);

    public static (FactChange? Change, ChangeForm? Form) Read(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> before = text[..start].TrimEnd();
        bool to = before.Length > 0 && before[^1] is '至' or '到' or '为';
        before = to || (before.Length > 0 && before[^1] is '了') ? before[..^1] : before;
        if (Verbs.TryEnd(before, out FactChange change, out _))
        {
            return (change, to ? ChangeForm.To : ChangeForm.By);
        }

        if (to && before.Length > 0)
        {
            return before[^1] switch
            {
                '升' or '增' => (FactChange.Increase, ChangeForm.To),
                '降' or '减' => (FactChange.Decrease, ChangeForm.To),
                _ => (null, null),
            };
        }

        return (null, null);
    }
}
