namespace RectificationModel.Rendering.Html.Marks;

/// <summary>Writes a text with marks that may hold or cross each other: where two cross, the inner one is closed and opened again, so that elements nest.</summary>
internal static class MarkWeaver
{
    // Beyond that many at one place a reader tells nothing apart, and writing them would no longer be linear.
    private const int MaxOpen = 8;

    /// <summary>Sorts marks by their start, the longer before the shorter; equal ones keep their order.</summary>
    public static void Sort(List<Mark> marks)
    {
        Mark[] sorted = [.. marks.OrderBy(static mark => mark.Span.Start).ThenByDescending(static mark => mark.Span.Length)];
        marks.Clear();
        marks.AddRange(sorted);
    }

    public static void Write(string text, List<Mark> marks, HtmlContext context)
    {
        List<(Mark Mark, int End)> open = [];
        int at = 0;
        foreach (Mark mark in marks)
        {
            int start = Boundary(text, mark.Span.Start);
            int end = Boundary(text, (int)Math.Min((long)mark.Span.Start + mark.Span.Length, text.Length));
            at = WriteUpTo(start, text, at, open, context);
            if (end <= start || open.Count == MaxOpen)
            {
                mark.Refer(context);
                continue;
            }

            mark.Open(context);
            open.Add((mark, end));
        }

        WriteUpTo(text.Length, text, at, open, context);
    }

    // Writes the text up to a place and closes the marks that end before it or there.
    private static int WriteUpTo(int place, string text, int at, List<(Mark Mark, int End)> open, HtmlContext context)
    {
        while (open.Count > 0 && open.Min(static one => one.End) is int end && end <= place)
        {
            context.Text(text.AsSpan(at, end - at));
            at = end;
            CloseEnded(at, open, context);
        }

        context.Text(text.AsSpan(at, place - at));
        return place;
    }

    private static void CloseEnded(int at, List<(Mark Mark, int End)> open, HtmlContext context)
    {
        int first = open.FindIndex(one => one.End == at);
        for (int i = first; i < open.Count; i++)
        {
            context.Close();
        }

        (Mark Mark, int End)[] closed = [.. open[first..]];
        open.RemoveRange(first, closed.Length);
        foreach ((Mark mark, int end) in closed)
        {
            if (end == at)
            {
                mark.Refer(context);
            }
        }

        foreach ((Mark mark, int end) in closed)
        {
            if (end != at)
            {
                mark.Open(context);
                open.Add((mark, end));
            }
        }
    }

    // A place inside the text, and not between the halves of a character.
    private static int Boundary(string text, int place)
    {
        int inside = Math.Clamp(place, 0, text.Length);
        return inside > 0 && inside < text.Length && char.IsSurrogatePair(text[inside - 1], text[inside]) ? inside + 1 : inside;
    }
}
