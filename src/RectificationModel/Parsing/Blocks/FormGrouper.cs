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
        int number = 0;
        for (int child = tree.DetachChildren(parent); child != 0;)
        {
            int next = tree[child].Next;
            bool labelled = tree[child].Label.Length > 0;
            LabelKind kind = tree[child].LabelKind;
            if (labelled && kind == LabelKind.Number)
            {
                Flush(tree, parent, issue, ref number);
                number = child;
            }
            else if (labelled && kind == heading && OpensIssue(tree, child))
            {
                tree[child].Role = NodeRole.Issue;
                issue = child;
                int content = tree.DetachChildren(child);
                tree.Attach(parent, child);
                AttachFirst(tree, child, ref content, ref number);
            }
            else
            {
                Flush(tree, parent, issue, ref number);
                issue = tree[child].Kind == NodeKind.Ordinal && !labelled && EndsForm(text, tree, issue, child) ? 0 : issue;
                tree.Attach(issue == 0 ? parent : issue, child);
            }

            child = next;
        }

        Flush(tree, parent, issue, ref number);
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
            if (own.Label.Length == 0 && own.Kind == NodeKind.Ordinal && own.Style == style && own.Text.Length is > 1 and <= LongestLabel && own.FirstChild != 0 && text[own.End] is "" or "：" or ":" && !ProblemWording.IsProblem(text[own.Text]))
            {
                own.Label = own.Text;
                own.LabelKind = labels.Find(text[own.Text]) ?? LabelKind.Part;
                own.Mark = own.End;
            }
        }
    }

    // The problem text stays first, the number comes next, then what else the label introduced.
    private static void AttachFirst(NodeTree tree, int issue, ref int content, ref int number)
    {
        for (int child = content; child != 0;)
        {
            int next = tree[child].Next;
            tree.Attach(issue, child);
            if (number != 0)
            {
                tree.Attach(issue, number);
                number = 0;
            }

            child = next;
        }
    }

    private static void Flush(NodeTree tree, int parent, int issue, ref int number)
    {
        if (number != 0)
        {
            tree.Attach(issue == 0 ? parent : issue, number);
            number = 0;
        }
    }

    // The label whose text is the heading: 反馈问题, or 整改任务 where there is no such label. Another label must stand beside it.
    private static LabelKind? HeadingKind(NodeTree tree, int parent)
    {
        bool problem = false;
        bool task = false;
        bool other = false;
        for (int child = tree[parent].FirstChild; child != 0; child = tree[child].Next)
        {
            ref Node own = ref tree[child];
            if (own.Label.Length == 0)
            {
                continue;
            }

            bool opens = OpensIssue(tree, child);
            problem |= own.LabelKind == LabelKind.Problem && opens;
            task |= own.LabelKind == LabelKind.Task && opens;
            other |= own.LabelKind is not (LabelKind.Problem or LabelKind.Task);
        }

        return !other ? null : problem ? LabelKind.Problem : task ? LabelKind.Task : null;
    }

    // The label is followed by the problem itself, not by headings of its own.
    private static bool OpensIssue(NodeTree tree, int node)
    {
        int first = tree[node].FirstChild;
        return first != 0 && tree[first].Kind == NodeKind.Text;
    }
}
