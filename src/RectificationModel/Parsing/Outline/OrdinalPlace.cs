namespace RectificationModel.Parsing.Outline;

/// <summary>Finds under which node an ordinal belongs: beside the open one of its style that it continues, else one level deeper.</summary>
internal static class OrdinalPlace
{
    public static int Find(NodeTree tree, int current, OrdinalStyle style, int value)
    {
        int same = 0;
        bool labelBetween = false;
        for (int node = current; node != 0; node = tree[node].Parent)
        {
            ref Node open = ref tree[node];
            if (open.Kind != NodeKind.Ordinal || open.Style != style)
            {
                labelBetween |= same == 0 && IsLabel(open);
                continue;
            }

            if (open.Value + 1 == value)
            {
                return open.Parent;
            }

            same = same == 0 ? node : same;
        }

        if (same != 0)
        {
            // 1. again below 整改措施： is a list of its own; 三、整改时限 has one value, no list.
            return value == 1 && (labelBetween || IsLabel(tree[same]) && current == same && !OpeningReader.IsField(tree[same].LabelKind)) ? current : tree[same].Parent;
        }

        int place = current;
        while (place != 0 && Outranks(style, tree[place], value))
        {
            place = tree[place].Parent;
        }

        return place;
    }

    /// <summary>Whether an ordinal that comes to stand at a place is the first there, or the next of the list that is open there.</summary>
    public static bool IsNext(NodeTree tree, int current, int place, in Node ordinal)
    {
        int open = current;
        while (open != place && tree[open].Parent != place)
        {
            open = tree[open].Parent;
        }

        return open == place ? ordinal.Value == 1 : tree[open].Kind == NodeKind.Ordinal && tree[open].Style == ordinal.Style && tree[open].Value + 1 == ordinal.Value;
    }

    /// <summary>How many headings and parts stand above and including a node, at the most so many as asked for.</summary>
    public static int Depth(NodeTree tree, int node, int most)
    {
        int depth = 0;
        for (; node != 0 && depth < most; node = tree[node].Parent)
        {
            depth++;
        }

        return depth;
    }

    /// <summary>Whether an ordinal is the next of an open list.</summary>
    public static bool Continues(NodeTree tree, int current, OrdinalStyle style, int value)
    {
        for (int node = current; node != 0; node = tree[node].Parent)
        {
            if (tree[node].Kind == NodeKind.Ordinal && tree[node].Style == style && tree[node].Value + 1 == value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLabel(in Node node) => node.Kind == NodeKind.Label || node.Label.Length > 0;

    // GB/T 9704 ranks the styles; one that outranks what is open ends it. A list that starts anew inside a label stays there.
    private static bool Outranks(OrdinalStyle style, in Node open, int value) =>
        open.Kind == NodeKind.Ordinal ? open.Style > style : value > 1 || style == OrdinalStyle.Chinese;
}
