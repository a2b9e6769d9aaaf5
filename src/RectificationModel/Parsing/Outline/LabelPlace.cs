using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>Finds under which node a label belongs: beside an open label, else under the open heading.</summary>
internal static class LabelPlace
{
    public static int Find(CleanText text, NodeTree tree, int current)
    {
        // 整改措施：1.…。2.…。整改结论：… : a label behind the numbered measures of another ends that one.
        int above = current;
        while (tree[above].Kind == NodeKind.Ordinal && IsMeasure(text, tree[above]))
        {
            above = tree[above].Parent;
        }

        int place = tree[above] is { Kind: NodeKind.Label, LabelKind: LabelKind.Part or LabelKind.Goal } ? above : current;
        while (tree[place].Kind == NodeKind.Label)
        {
            place = tree[place].Parent;
        }

        return place;
    }

    // A sentence, or a heading with one behind it, that names no problem.
    private static bool IsMeasure(CleanText text, in Node node)
    {
        ReadOnlySpan<char> heading = text[node.Text];
        bool sentence = node.End.Length > 0 || node.FirstChild != 0 || heading.EndsWith('；');
        return sentence && node.Style >= OrdinalStyle.Arabic && node.Label.Length == 0 && node.State.Length == 0 && !ProblemWording.IsProblem(heading) && !ProblemWording.IsLack(heading);
    }
}
