using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>The words around and between dates.</summary>
internal static class DateWords
{
    private static readonly WordTable<DateModifier> After = new(
    [
        ("及之前", DateModifier.Until), ("及以前", DateModifier.Until), ("或之前", DateModifier.Until), ("或以前", DateModifier.Until), ("及之后", DateModifier.Since), ("及以后", DateModifier.Since),
        ("或之后", DateModifier.Since), ("或以后", DateModifier.Since), ("之前", DateModifier.Before), ("以前", DateModifier.Before), ("前后", DateModifier.About), ("左右", DateModifier.About), ("以来", DateModifier.Since),
        ("开始", DateModifier.Since), ("起", DateModifier.Since), ("之后", DateModifier.After), ("以后", DateModifier.After), ("为止", DateModifier.Until), ("止", DateModifier.Until), ("前", DateModifier.Before), ("后", DateModifier.After),
    ]);

    private static readonly WordTable<DateModifier> Before = new(
        [("截至", DateModifier.Until), ("截止", DateModifier.Until), ("截止到", DateModifier.Until), ("截至到", DateModifier.Until), ("自", DateModifier.Since), ("从", DateModifier.Since), ("自从", DateModifier.Since)], byLast: true);

    // The longer before the shorter; the number is what is added to the year of reference.
    private static readonly WordTable<(int Offset, bool IsTold)> Years = new(
    [
        ("上一年", (-1, false)), ("这一年", (0, false)), ("今年", (0, false)), ("去年", (-1, false)), ("明年", (1, false)), ("前年", (-2, false)), ("后年", (2, false)), ("本年", (0, false)), ("上年", (-1, false)),
        ("当年", (0, true)), ("同年", (0, true)), ("次年", (1, true)), ("翌年", (1, true)),
    ]);

    public static bool IsConnector(char c) => c is '至' or '到' or '-' or '—' or '–' or '－' or '―' or '─' or '~' or '～' or '∼' or '〜' or '﹣';

    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        int i = at;
        while (i < text.Length && i - at < 3 && text[i] is ' ' or '\u00A0' or '\u3000')
        {
            i++;
        }

        return i;
    }

    /// <summary>今年, 同年: the offset to the year of reference, and whether that is the year of the narrative.</summary>
    public static bool TryReadYear(ReadOnlySpan<char> text, int at, out int end, out int offset, out bool isTold)
    {
        bool found = Years.TryAt(text, at, out (int Offset, bool IsTold) word, out int length);
        (end, offset, isTold) = (at + length, word.Offset, word.IsTold);
        return found;
    }

    /// <summary>至今, 到现在, 起至今: up to the reference date.</summary>
    public static bool TryReadNow(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        int i = at < text.Length && text[at] == '起' ? at + 1 : at;
        i += i < text.Length && text[i] is '至' or '到' ? 1 : 0;
        foreach (string word in (ReadOnlySpan<string>)["今天", "现在", "目前", "今"])
        {
            if (i > at && text[(i - 1)..].Length > 0 && text[i - 1] is '至' or '到' && text[i..].StartsWith(word) && !text[i..].StartsWith("今年"))
            {
                end = i + word.Length;
                return true;
            }
        }

        return false;
    }

    /// <summary>What the words beside a date say of it.</summary>
    public static DateModifier? ReadModifier(ReadOnlySpan<char> text, int start, int end, out int modifierEnd)
    {
        modifierEnd = end;
        DateModifier? modifier = null;
        if (end < text.Length && text[end] is '底' or '末' or '初')
        {
            modifier = text[end] == '初' ? DateModifier.Beginning : DateModifier.End;
            modifierEnd++;
        }
        else if (end + 1 < text.Length && text[end] is '月' or '年' && text[end + 1] is '底' or '末' or '初')
        {
            modifier = text[end + 1] == '初' ? DateModifier.Beginning : DateModifier.End;
            modifierEnd += 2;
        }

        if (After.TryAt(text, modifierEnd, out DateModifier value, out int length))
        {
            modifierEnd += length;
            return value;
        }

        return Before.TryEnd(text[..start], out value, out _) ? modifier ?? value : modifier;
    }
}
