using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Blocks;

/// <summary>
/// Third stage: decides what each node of the outline is, its neighbours of the same kind in view: section or issue, part or field, measure or heading.
/// </summary>
internal readonly ref struct RoleResolver(CleanText text, NodeTree tree, NoticeParserOptions options)
{
    public void Resolve() => ResolveChildren(0, inIssue: false, inMeasures: false);

    private void ResolveChildren(int node, bool inIssue, bool inMeasures)
    {
        bool form = !inIssue && FormGrouper.Group(text, options.Openings, tree, node);
        Neighbours neighbours = new(this, node, inIssue || form);
        for (int child = tree[node].FirstChild; child != 0; child = tree[child].Next)
        {
            ref Node own = ref tree[child];
            if (own.Kind == NodeKind.Ordinal && own.Label.Length > 0 && own.Role != NodeRole.Issue && !inIssue && !form)
            {
                // 三、下一步打算 outside a form is a heading like any other.
                own.Label = default;
            }

            own.Role = own.Kind switch
            {
                NodeKind.Text => NodeRole.Paragraph,
                NodeKind.Marker => NodeRole.Measure,
                NodeKind.Label => own.Role == NodeRole.Issue ? NodeRole.Issue : NodeRole.Part,
                _ when own.Role == NodeRole.Issue => NodeRole.Issue,
                _ when own.Label.Length > 0 => NodeRole.Part,
                _ => inMeasures && (own.Style >= OrdinalStyle.Arabic || inIssue && IsPlainItem(child)) ? NodeRole.Measure : neighbours.RoleOf(child),
            };
            NodeRole role = own.Role;
            ResolveChildren(child, inIssue || role == NodeRole.Issue, role == NodeRole.Part || role == NodeRole.Measure);
        }
    }

    // 五、整改措施 over （一）增设设备。（二）更换膜层。: items of a numbered part that have nothing under them are measures like those of 1. and 2.
    private bool IsPlainItem(int node) =>
        tree[tree[node].Parent].Kind == NodeKind.Ordinal && tree[tree[node].Parent].Style < tree[node].Style && !ProblemWording.IsProblem(HeadingOf(node))
        && (tree[node].FirstChild == 0 || tree[tree[node].FirstChild] is { Kind: NodeKind.Text, RunIn: true, Next: 0 });

    internal ReadOnlySpan<char> HeadingOf(int node) => text[tree[node].Text];

    internal bool NamesState(ReadOnlySpan<char> heading) => heading.EndsWith("问题") && StateWording.IsState(heading, options.Progress);

    /// <summary>Whether the notice states a progress for this very heading: in brackets, on a label line, in a sentence of its own text.</summary>
    internal bool HasOwnState(int node)
    {
        if (tree[node].State.Length > 0)
        {
            return true;
        }

        for (int child = tree[node].FirstChild; child != 0; child = tree[child].Next)
        {
            ref Node own = ref tree[child];
            bool states = own.Kind switch
            {
                NodeKind.Label => own.LabelKind == LabelKind.State || HasOwnState(child),
                NodeKind.Text when child == tree[node].FirstChild && SentenceState.Leads(text[own.Text], options.Progress) => true,
                NodeKind.Text or NodeKind.Marker => SentenceState.Find(text[own.Text], options.Progress) is not null,
                NodeKind.Ordinal when own.Next == 0 => ClosesWithState(node, child),
                _ => false,
            };
            if (states)
            {
                return true;
            }
        }

        return false;
    }

    // 1.… 2.… 3.… 该问题已整改完成。 The last of the numbered measures seems to bear the state; what stands above them all is meant.
    private bool ClosesWithState(int node, int last)
    {
        int first = tree[last].FirstChild;
        if (tree[last].Style < OrdinalStyle.Arabic || first == 0 || tree[first].Kind != NodeKind.Text || tree[first].RunIn || tree[first].Next != 0 || SentenceState.Find(text[tree[first].Text], options.Progress) is null)
        {
            return false;
        }

        int others = 0;
        for (int child = tree[node].FirstChild; child != last; child = tree[child].Next)
        {
            others += tree[child].Kind == NodeKind.Ordinal ? 1 : 0;
            if (tree[child].Kind == NodeKind.Ordinal && (tree[child].FirstChild != 0 && HasOwnState(child) || ProblemWording.IsProblem(HeadingOf(child))))
            {
                return false;
            }
        }

        return others > 0 && !ProblemWording.IsProblem(HeadingOf(last));
    }

    /// <summary>Whether a ledger's labels stand under this very heading: 整改措施, 整改时限, 责任单位.</summary>
    internal bool HasFormLabels(int node)
    {
        for (int child = tree[node].FirstChild; child != 0; child = tree[child].Next)
        {
            if (tree[child].Kind == NodeKind.Label && tree[child].LabelKind is not (LabelKind.Problem or LabelKind.Task) && !HasDeeperProblems(child))
            {
                return true;
            }
        }

        return false;
    }

    internal bool HasDeeperProblems(int node)
    {
        for (int child = tree[node].FirstChild; child != 0; child = tree[child].Next)
        {
            if (tree[child].Kind == NodeKind.Ordinal && (ProblemWording.IsProblem(HeadingOf(child)) || ProblemWording.IsLack(HeadingOf(child)) || HasDeeperProblems(child)))
            {
                return true;
            }
        }

        return false;
    }

    internal NodeTree Tree => tree;
}
