namespace RectificationModel.Parsing.Outline;

/// <summary>The nodes of an outline. Node 0 is the root; 0 also ends each list of children.</summary>
internal sealed class NodeTree : IDisposable
{
    private PooledList<Node> _nodes = new(64);

    public NodeTree() => _nodes.Add(new() { Kind = NodeKind.Root });

    /// <summary>The first ordinal that would have stood deeper than allowed.</summary>
    public TextSpan? TooDeep { get; set; }

    /// <summary>Whether an ordinal neither begins a list nor goes on with one, a label stands in the midst of a line, what stands there would be furniture on a line of its own, or a label stands above the problem that it tells of.</summary>
    public bool IsIrregular { get; set; }

    public int Count => _nodes.Count;

    public ref Node this[int index] => ref _nodes[index];

    public int ChildCount(int parent)
    {
        int count = 0;
        for (int child = _nodes[parent].FirstChild; child != 0; child = _nodes[child].Next)
        {
            count++;
        }

        return count;
    }

    public int Add(int parent, in Node node)
    {
        int index = _nodes.Count;
        _nodes.Add(node);
        Attach(parent, index);
        return index;
    }

    /// <summary>Takes all children from a node; the first leads to the others.</summary>
    public int DetachChildren(int parent)
    {
        ref Node above = ref _nodes[parent];
        int first = above.FirstChild;
        above.FirstChild = 0;
        above.LastChild = 0;
        return first;
    }

    /// <summary>Puts a node behind the children of another.</summary>
    public void Attach(int parent, int index)
    {
        _nodes[index].Parent = parent;
        _nodes[index].Next = 0;
        ref Node above = ref _nodes[parent];
        if (above.LastChild == 0)
        {
            above.FirstChild = index;
        }
        else
        {
            _nodes[above.LastChild].Next = index;
        }

        above.LastChild = index;
    }

    public void Dispose() => _nodes.Dispose();
}
