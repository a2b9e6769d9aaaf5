using System.Runtime.InteropServices;
using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>A text of a notice with the facts in it, so that rules look at both without searching for either.</summary>
internal sealed class FactText(NoticeText own, NoticeFacts all, int first, int end)
{
    public string Text => own.Text;

    public NoticePath Path => own.Path;

    public int Count => end - first;

    public NoticeFact this[int index] => all[first + index];

    /// <summary>The texts that hold facts, in document order.</summary>
    public static List<FactText> Of(ValueList<NoticeText> texts, NoticeFacts facts)
    {
        List<FactText> found = [];
        int text = 0;
        for (int i = 0; i < facts.Count;)
        {
            NoticePath path = facts[i].Path;
            int end = i + 1;
            while (end < facts.Count && (ReferenceEquals(facts[end].Path, path) || facts[end].Path.Equals(path)))
            {
                end++;
            }

            // Both lists are in document order.
            while (text < texts.Count && !texts[text].Path.Equals(path))
            {
                text++;
            }

            if (text < texts.Count)
            {
                found.Add(new(texts[text], facts, i, end));
            }

            i = end;
        }

        return found;
    }

    /// <summary>Whether the text at a path holds facts.</summary>
    public static bool IsAt(List<FactText> texts, NoticePath path) => CollectionsMarshal.AsSpan(texts).BinarySearch(new PathKey(path)) >= 0;

    /// <summary>The facts of one kind, without an allocation: many rules ask for them in each text.</summary>
    public FactsOf<T> Of<T>()
        where T : NoticeFact => new(this, 0, Count);

    /// <summary>The facts of one kind that start in a stretch of the text; the rest of a long text costs nothing.</summary>
    public FactsOf<T> Of<T>(TextSpan within)
        where T : NoticeFact => new(this, IndexFrom(within.Start), IndexFrom(within.End));

    /// <summary>The facts of one kind that start at or behind a place.</summary>
    public FactsOf<T> From<T>(int place)
        where T : NoticeFact => new(this, IndexFrom(place), Count);

    /// <summary>The next fact of a kind at or behind an index; null where there is none.</summary>
    public T? Next<T>(int index)
        where T : NoticeFact
    {
        for (int i = first + index; i < end; i++)
        {
            if (all[i] is T fact)
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The text between two facts; empty where they overlap.</summary>
    public ReadOnlySpan<char> Between(NoticeFact before, NoticeFact after) =>
        before.PathSpan.End < after.PathSpan.Start ? Text.AsSpan(before.PathSpan.End, after.PathSpan.Start - before.PathSpan.End) : default;

    // The index of the first fact at or behind a place; facts are in document order.
    private int IndexFrom(int place)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = this[middle].PathSpan.Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
