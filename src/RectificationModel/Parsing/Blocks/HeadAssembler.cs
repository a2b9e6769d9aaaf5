using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Blocks;

/// <summary>Makes the members before and after the body from their lines.</summary>
internal readonly ref struct HeadAssembler(NoticeDraft draft)
{
    /// <summary>Each line of a range as one string of a list.</summary>
    public ValueList<string> Lines(Range range, SegmentKind kind, NoticePath path)
    {
        int first = range.Start.Value;
        if (range.End.Value <= first)
        {
            return default;
        }

        string[] lines = new string[range.End.Value - first];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = draft.Take(draft.Text.Lines[first + i].Span, kind, path.Append(i));
        }

        return new(lines);
    }

    public string? Line(int? line, SegmentKind kind, NoticePath path) => line is int own ? draft.Take(draft.Text.Lines[own].Span, kind, path) : null;

    /// <summary>Addressees: the names before the colon, parted by 、.</summary>
    public ValueList<string> Addressees(Range range, NoticePath path)
    {
        if (range.End.Value <= range.Start.Value)
        {
            return default;
        }

        List<string> names = [];
        for (int line = range.Start.Value; line < range.End.Value; line++)
        {
            TextSpan span = draft.Text.Lines[line].Span;
            draft.Place(new(span.End - 1, 1), SegmentKind.Mark);
            AddNames(new(span.Start, span.Length - 1), names, path);
        }

        return names.ToValueList();
    }

    private void AddNames(TextSpan line, List<string> names, NoticePath path)
    {
        ReadOnlySpan<char> text = draft.Text[line];
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            depth += i < text.Length && text[i] is '（' or '(' ? 1 : i < text.Length && text[i] is '）' or ')' ? -1 : 0;
            if (i < text.Length && (text[i] != '、' || depth > 0 || text[(i + 1)..].TrimStart() is [] or ['、', ..]))
            {
                // A 、 with no name behind it parts nothing: it stays with the name before it.
                continue;
            }

            int end = i;
            while (end > start && CharClass.IsWhite(text[end - 1]))
            {
                end--;
            }

            while (start < end && CharClass.IsWhite(text[start]))
            {
                start++;
            }

            if (end > start)
            {
                names.Add(draft.Take(new(line.Start + start, end - start), SegmentKind.Field, path.Append(names.Count)));
            }

            draft.Place(new(line.Start + i, i < text.Length ? 1 : 0), SegmentKind.Mark);
            start = i + 1;
        }
    }
}
