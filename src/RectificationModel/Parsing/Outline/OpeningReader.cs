using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>Reads what a piece of text opens with, as it would be read at the start of a line.</summary>
internal static class OpeningReader
{
    private const int LongestName = 16;
    private const int LongestState = 40;

    public static Opening Read(ReadOnlySpan<char> text, OpeningVocabulary labels)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        bool counts = CharClass.IsOpener(text[0]);
        if (counts && OrdinalReader.TryRead(text, out OrdinalText ordinal))
        {
            int content = SkipSpace(text, ordinal.Length);
            Opening heading = new() { Kind = OpeningKind.Ordinal, OrdinalLength = ordinal.Length, Style = ordinal.Style, Value = ordinal.Value, Length = content };
            return TryReadLabel(text[content..], labels, out Opening label)
                ? heading with { Label = label.Label, LabelSpan = Shift(label.LabelSpan, content), MarkSpan = Shift(label.MarkSpan, content), Length = content + label.Length }
                : heading;
        }

        if (counts && MarkerReader.TryRead(text, out int length, out int value))
        {
            return new() { Kind = OpeningKind.Marker, OrdinalLength = length, Value = value, IsSequence = text[length - 1] != '是' || text[0] is '其' or '再' or '最' or '然', Length = SkipSpace(text, length) };
        }

        if (labels.MarkerLength(text) is int own and > 0)
        {
            return new() { Kind = OpeningKind.Marker, OrdinalLength = own, Length = SkipSpace(text, own) };
        }

        return TryReadLabel(text, labels, out Opening plain) ? plain : default;
    }

    /// <summary>A label at the start of a text, and what sets it off.</summary>
    public static bool TryReadLabel(ReadOnlySpan<char> text, OpeningVocabulary labels, out Opening opening)
    {
        opening = default;
        if (NumberedProblem.TryRead(text, out opening))
        {
            return true;
        }

        if (text.Length > 2 && text[0] is '【' or '［' or '[')
        {
            return TryReadBracketed(text, labels, out opening);
        }

        if (text.Length > 4 && text[0] is '（' or '(')
        {
            return TryReadInParentheses(text, labels, out opening);
        }

        int reach = OpeningVocabulary.Reach(text);
        ReadOnlySpan<char> word = text[..reach];
        bool atEnd = reach == text.Length;
        bool colon = !atEnd && text[reach] is '：' or ':';
        bool space = !atEnd && CharClass.IsWhite(text[reach]);
        int border = space ? SkipSpace(text, reach) : reach;
        bool cell = border < text.Length && text[border] == '|';
        LabelKind? kind = colon || cell ? labels.Find(word) : space ? labels.Word(word) ?? FieldBeforeSpace(word, labels) : atEnd ? labels.Word(word) : null;

        // 附 and 问题 alone are words; without a colon they are no labels.
        if (cell && kind is not null && IsHeaderCell(text[(border + 1)..].TrimStart(), labels))
        {
            return false;
        }

        if (cell && kind is not null)
        {
            opening = new() { Kind = OpeningKind.Label, Label = kind, LabelSpan = new(0, reach), MarkSpan = new(border, 1), Length = SkipSpace(text, border + 1) };
            return true;
        }

        if (kind is null || !colon && word.Length < 4 && !IsNamed(kind, text[border..]) || !colon && kind is LabelKind.Contact or LabelKind.Attachment or LabelKind.PublicPeriod)
        {
            return false;
        }

        int content = SkipSpace(text, reach + (colon ? 1 : 0));
        opening = new() { Kind = OpeningKind.Label, Label = kind, LabelSpan = new(0, reach), MarkSpan = new(reach, colon ? 1 : 0), Length = content };
        return true;
    }

    // 责任股室　业务股: before white space a label of another wording is one where it introduces one value.
    private static LabelKind? FieldBeforeSpace(ReadOnlySpan<char> word, OpeningVocabulary labels) =>
        word.Length >= 4 && labels.Find(word) is LabelKind kind && IsField(kind) && kind != LabelKind.Leader ? kind : null;

    // （整改时限：2024年底；责任单位：县水利局）, （整改情况：已完成）: the fields of an issue, or what was done as the whole of a line.
    private static bool TryReadInParentheses(ReadOnlySpan<char> text, OpeningVocabulary labels, out Opening opening)
    {
        if (text[1] is '（' or '(' || !TryReadLabel(text[1..], labels, out Opening inner) || inner.MarkSpan.Length == 0 || text[inner.MarkSpan.Start + 1] is not ('：' or ':')
            || !(IsField(inner.Label) || inner.Label == LabelKind.Part && text.Length <= LongestState && text[^1] is '）' or ')'))
        {
            opening = default;
            return false;
        }

        opening = inner with { LabelSpan = new(0, inner.LabelSpan.End + 1), MarkSpan = Shift(inner.MarkSpan, 1), Length = inner.Length + 1 };
        return true;
    }

    /// <summary>Whether a label introduces one value: a state, a time limit, names.</summary>
    public static bool IsField(LabelKind? kind) => kind is LabelKind.State or LabelKind.Deadline or (>= LabelKind.Unit and <= LabelKind.Leader);

    // 责任人　　某某: a word of three characters is a label where a name is the whole rest of the line.
    private static bool IsNamed(LabelKind? kind, ReadOnlySpan<char> rest) => kind == LabelKind.Leader && rest.Length is >= 2 and <= LongestName && rest.IndexOfAny("。，：:") < 0;

    // 责任单位 | 整改时限 | 整改情况: the head of a table, no label with a value.
    private static bool IsHeaderCell(ReadOnlySpan<char> next, OpeningVocabulary labels)
    {
        ReadOnlySpan<char> word = next[..OpeningVocabulary.Reach(next)];
        ReadOnlySpan<char> rest = next[word.Length..].TrimStart();
        return !word.IsEmpty && (rest.IsEmpty || rest[0] == '|') && labels.Find(word) is not null;
    }

    private static bool TryReadBracketed(ReadOnlySpan<char> text, OpeningVocabulary labels, out Opening opening)
    {
        opening = default;
        int reach = OpeningVocabulary.Reach(text[1..]);
        int close = reach + 1;
        if (close >= text.Length || text[close] is not ('】' or '］' or ']') || labels.Find(text[1..close]) is not LabelKind kind)
        {
            return false;
        }

        int mark = close + 1 < text.Length && text[close + 1] is '：' or ':' ? 1 : 0;
        opening = new() { Kind = OpeningKind.Label, Label = kind, LabelSpan = new(0, close + 1), MarkSpan = new(close + 1, mark), Length = SkipSpace(text, close + 1 + mark) };
        return true;
    }

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.Length);

    public static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && CharClass.IsWhite(text[at]))
        {
            at++;
        }

        return at;
    }
}
