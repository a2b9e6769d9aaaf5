using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Blocks;

/// <summary>
/// Forms: 问题编号, 反馈问题, 整改目标 … as labels or numbered headings side by side. The problem label becomes an issue, the labels after it go under it.
/// </summary>
internal static class FormGrouper
{
    private const int LongestLabel = 8;

    /// <summary>Whether the children of a node are such a form.</summary>
    public static bool IsForm(NodeTree tree, int parent) => HeadingKind(tree, parent) is not null;

    /// <returns>Whether the children of a node were such a form.</returns>
    public static bool Group(CleanText text, OpeningVocabulary labels, NodeTree tree, int parent)
    {
        if (HeadingKind(tree, parent) is not LabelKind heading)
        {
            return false;
        }

        NameParts(text, labels, tree, parent, heading);
        int issue = 0;
        int waiting = 0;
        for (int child = tree.DetachChildren(parent); child != 0;)
        {
            int next = tree[child].Next;
            bool labelled = tree[child].Label.Length > 0;
            LabelKind kind = tree[child].LabelKind;
            if (labelled && kind == LabelKind.Number)
            {
                Flush(tree, parent, issue, ref waiting);
                tree[child].Next = 0;
                waiting = child;
            }
            else if (tree[child] is { Kind: NodeKind.Label, FirstChild: > 0 } && OpeningReader.IsField(kind) && (issue == 0 || waiting != 0))
            {
                // 责任单位 before 存在问题: what stands above the problem tells of it.
                Wait(tree, ref waiting, child);
            }
            else if (labelled && kind == heading && OpensIssue(tree, child))
            {
                tree[child].Role = NodeRole.Issue;
                tree[child].Listed = IsListed(tree, child);
                issue = child;
                int content = tree.DetachChildren(child);
                tree.Attach(parent, child);
                AttachFirst(tree, child, content, ref waiting);
            }
            else
            {
                Flush(tree, parent, issue, ref waiting);
                issue = tree[child].Kind == NodeKind.Ordinal && !labelled && EndsForm(text, tree, issue, child) ? 0 : issue;
                tree.Attach(issue == 0 ? parent : issue, child);
            }

            child = next;
        }

        Flush(tree, parent, issue, ref waiting);
        return true;
    }

    // A number of a lower rank than the labels goes on with the form, unless it names a problem.
    private static bool EndsForm(CleanText text, NodeTree tree, int issue, int node)
    {
        OrdinalStyle rank = tree[issue].Kind == NodeKind.Ordinal ? tree[issue].Style : OrdinalStyle.ChineseParenthesized;
        return tree[node].Style <= rank || ProblemWording.IsProblem(text[tree[node].Text]);
    }

    // 一、反馈问题 … 四、预期目标: beside numbered labels a short heading of another wording is a label too.
    private static void NameParts(CleanText text, OpeningVocabulary labels, NodeTree tree, int parent, LabelKind heading)
    {
        OrdinalStyle? style = null;
        for (int child = tree[parent].FirstChild; child != 0; child = tree[child].Next)
        {
            ref Node own = ref tree[child];
            style = own.Label.Length > 0 && own.LabelKind == heading && own.Kind == NodeKind.Ordinal ? own.Style : style;
            if (own.Label.Length == 0 && own.Kind == NodeKind.Ordinal && own.Style == style && own.Text.Length is > 1 and <= LongestLabel && own.FirstChild != 0 && text[own.Text].IndexOfAny('：', ':') < 0 && text[own.End] is "" or "：" or ":" && !ProblemWording.IsProblem(text[own.Text]))
            {
                own.TakeInState();
                own.Label = own.Text;
                own.LabelKind = labels.Find(text[own.Text]) ?? LabelKind.Part;
                own.Mark = own.End;
            }
        }
    }

    // The problem text stays first, then what waited for it, then what else the label introduced.
    private static void AttachFirst(NodeTree tree, int issue, int content, ref int waiting)
    {
        for (int child = content; child != 0;)
        {
            int next = tree[child].Next;
            tree.Attach(issue, child);
            Flush(tree, issue, issue, ref waiting);
            child = next;
        }
    }

    // Labels that wait for their problem are linked like children.
    private static void Wait(NodeTree tree, ref int waiting, int node)
    {
        tree.IsIrregular = true;
        tree[node].Next = 0;
        if (waiting == 0)
        {
            waiting = node;
            return;
        }

        int last = waiting;
        while (tree[last].Next != 0)
        {
            last = tree[last].Next;
        }

        tree[last].Next = node;
    }

    private static void Flush(NodeTree tree, int parent, int issue, ref int waiting)
    {
        while (waiting != 0)
        {
            int node = waiting;
            waiting = tree[node].Next;
            tree.Attach(issue == 0 ? parent : issue, node);
        }
    }

    // The label whose text is the heading: 反馈问题, or 整改任务 where there is no such label. Another label must stand beside it.
    private static LabelKind? HeadingKind(NodeTree tree, int parent)
    {
        bool problem = false;
        bool task = false;
        bool other = false;
        OrdinalStyle? told = null;
        for (int child = tree[parent].FirstChild; child != 0; child = tree[child].Next)
        {
            ref Node own = ref tree[child];
            if (own.Label.Length == 0)
            {
                continue;
            }

            // 二、主要做法 … 三、存在问题: what a report still finds wanting is no problem that the form treats.
            bool opens = OpensIssue(tree, child) && !(own.Kind == NodeKind.Ordinal && told == own.Style);
            told = own.Kind == NodeKind.Ordinal && own.LabelKind == LabelKind.Part ? own.Style : told;
            problem |= own.LabelKind == LabelKind.Problem && opens;
            task |= own.LabelKind == LabelKind.Task && opens;
            other |= IsListed(tree, child) || own.LabelKind is not (LabelKind.Problem or LabelKind.Task) || own.Kind == NodeKind.Label && own.Value > 0;
        }

        return !other ? null : problem ? LabelKind.Problem : task ? LabelKind.Task : null;
    }

    // 1.问题：… 2.问题：… with what was done behind each.
    private static bool IsListed(NodeTree tree, int node)
    {
        ref Node own = ref tree[node];
        int first = own.FirstChild;
        return own.Kind == NodeKind.Ordinal && own.LabelKind == LabelKind.Problem && own.Mark.Length > 0 && own.Style >= OrdinalStyle.Arabic && first != 0 && tree[first] is { Kind: NodeKind.Text, RunIn: true };
    }

    // The label is followed by the problem itself, not by headings of its own.
    private static bool OpensIssue(NodeTree tree, int node)
    {
        int first = tree[node].FirstChild;
        return first != 0 && tree[first].Kind == NodeKind.Text;
    }
}
