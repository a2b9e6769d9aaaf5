using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Parsing.Blocks;

/// <summary>Turns labels with values into the typed members of an issue.</summary>
internal readonly ref struct FieldReader(NoticeDraft draft, NodeTree tree)
{
    private const int LongestState = 40;
    private const int LongestParties = 400;

    /// <summary>Reads a label into the issue's members if it is a field and its value fits.</summary>
    /// <returns>Whether it was one; else it is a part like any other.</returns>
    public bool TryRead(int node, IssueFields issue)
    {
        LabelKind kind = tree[node].LabelKind;

        // A number of the issue's own rank cannot stand under it, one inside another part is the part's.
        if (tree[node].Ordinal.Length > 0 && (tree[node].Style <= issue.Style || tree[node].Parent != issue.Node))
        {
            return false;
        }

        if (kind is >= LabelKind.Unit and <= LabelKind.Leader)
        {
            return TryReadParties(node, issue);
        }

        if (Value(node) is not TextSpan value)
        {
            return false;
        }

        ReadOnlySpan<char> text = draft.Text[value];
        if (kind == LabelKind.Deadline && issue.Deadline is null && text.Length <= 60)
        {
            (string caption, TextSpan own, string? end) = TakeLabelled(node, value, issue.Path.Append("deadline").Append("text"));
            issue.Deadline = DeadlineReader.Read(draft.Text.ToText(own), caption == Captions.Deadline ? null : caption, end) with { After = issue.After };
            return true;
        }

        if (node == issue.ProgressNode && issue.Progress is null && !(tree[node].Parent != issue.Node && HeadingFollows(node)))
        {
            ReadProgress(node, value, issue);
            return true;
        }

        return false;
    }

    /// <summary>The last label of an issue that states its progress, its own parts included; 0 where none does.</summary>
    public int ProgressNode(int issue)
    {
        int last = 0;
        for (int child = tree[issue].FirstChild; child != 0; child = tree[child].Next)
        {
            // A label behind the last of numbered measures stands under it in the outline.
            if (tree[child].Role is NodeRole.Part or NodeRole.Measure)
            {
                bool closed = tree[child].Role == NodeRole.Part && OpeningReader.IsField(tree[child].LabelKind) && Value(child) is null && !IsInnerParty(tree[child].FirstChild);
                int inner = IsProgress(child) ? child : closed ? 0 : ProgressNode(child);
                last = inner == 0 ? last : inner;
            }
        }

        return last;
    }

    /// <summary>Places a label with its ordinal and its mark; gives it as it is kept.</summary>
    public string TakeCaption(int node)
    {
        ref Node own = ref tree[node];
        TextSpan ordinal = own.Listed ? default : own.Ordinal;
        draft.Place(ordinal, SegmentKind.Ordinal);
        draft.Place(own.Label, SegmentKind.Label);
        draft.Place(own.Mark, SegmentKind.Mark);
        string label = draft.Text.ToText(ordinal) + draft.Text.ToText(own.Label);
        return Captions.Keep(label, draft.Text[own.Mark], ordinal.Length > 0);
    }

    // 整改情况：已完成 states a progress, 整改情况：… prose; behind 整改进度 any short wording does.
    private bool IsProgress(int node)
    {
        if (tree[node].LabelKind is not (LabelKind.State or LabelKind.Part) || Value(node) is not TextSpan value)
        {
            return false;
        }

        ReadOnlySpan<char> text = Closed(draft.Text[value].TrimEnd(" |"));
        return StateWording.IsState(text, draft.Options.Progress) || tree[node].LabelKind == LabelKind.State && text.Length <= LongestState && !text.TrimEnd('。').Contains('。');
    }

    /// <summary>The first child of a field that is no value of its own: what stands behind it goes on with the issue.</summary>
    public int Rest(int node)
    {
        int child = tree[node].FirstChild;
        if (child != 0 && tree[child].Kind == NodeKind.Text)
        {
            return tree[child].Next;
        }

        while (child != 0 && IsInnerParty(child))
        {
            child = tree[child].Next;
        }

        return child;
    }

    // One run of prose is a value; anything else makes the label a part. Behind the value of a numbered field other things may follow.
    private TextSpan? Value(int node)
    {
        int child = tree[node].FirstChild;
        bool alone = child != 0 && (tree[child].Next == 0 || tree[node].Kind == NodeKind.Ordinal || tree[child] is { Kind: NodeKind.Text, RunIn: true } first && StateWording.IsState(draft.Text[first.Text], draft.Options.Progress));
        return alone && tree[child].Kind == NodeKind.Text ? tree[child].Text : null;
    }

    // （整改时限：…；整改进度：已完成）: the bracket that the first of the labels opened closes behind the last value.
    private static ReadOnlySpan<char> Closed(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<char> bare = value.TrimEnd('。');
        return !bare.IsEmpty && bare[^1] is '）' or ')' && bare.IndexOfAny('（', '(') < 0 ? bare[..^1].TrimEnd() : value;
    }

    private bool HeadingFollows(int node)
    {
        do
        {
            node = tree[node].Next;
        }
        while (node != 0 && tree[node].Role is not (NodeRole.Section or NodeRole.Issue));
        return node != 0;
    }

    private bool IsInnerParty(int node) => tree[node].Kind == NodeKind.Label && tree[node].LabelKind is >= LabelKind.Unit and <= LabelKind.Leader && Value(node) is TextSpan value && Names(value) is not null;

    // The names in a value; null where it has none, or is prose.
    private List<TextSpan>? Names(TextSpan value) =>
        value.Length <= LongestParties && PartyReader.Split(Closed(draft.Text[value])) is [{ Start: 0 }, ..] names ? names : null;

    private (string Caption, TextSpan Value, string? End) TakeLabelled(int node, TextSpan value, NoticePath path)
    {
        string caption = TakeCaption(node);
        ReadOnlySpan<char> text = draft.Text[value];
        int length = Closed(text.TrimEnd("。；; |")).Length;
        length = length == 0 ? text.Length : length;
        TextSpan own = new(value.Start, length);
        draft.Place(own, SegmentKind.Field, path);
        TextSpan end = TextSpan.FromBounds(own.End, value.End);
        draft.Place(end, SegmentKind.Mark);
        return (caption, own, end.Length == 0 ? null : draft.Text.ToText(end));
    }

    private void ReadProgress(int node, TextSpan value, IssueFields issue)
    {
        (string caption, TextSpan own, string? end) = TakeLabelled(node, value, issue.Path.Append("progress").Append("label"));
        ProgressPlace place = issue.After is null ? ProgressPlace.Lead : ProgressPlace.End;
        issue.Progress = draft.Options.Progress.Read(draft.Text.ToText(own), place, caption == Captions.Progress ? null : caption, end, issue.After);
    }

    private bool TryReadParties(int node, IssueFields issue)
    {
        if (Value(node) is not TextSpan value)
        {
            return TryReadOuter(node, issue);
        }

        if (Names(value) is not List<TextSpan> names)
        {
            return false;
        }

        ResponsibleRole role = Captions.RoleOf(tree[node].LabelKind);
        string caption = TakeCaption(node);
        caption = issue.OuterCaption is string outer ? $"{outer} {caption}" : caption;
        issue.OuterCaption = null;
        string? kept = caption == Captions.Of(role) ? null : caption;
        PartLine(issue.Parties, role, kept, issue.After);
        for (int i = 0; i < names.Count; i++)
        {
            TextSpan own = new(value.Start + names[i].Start, names[i].Length);
            TextSpan end = TextSpan.FromBounds(own.End, i + 1 < names.Count ? value.Start + names[i + 1].Start : value.End);
            string mark = draft.Text.ToText(end).Trim();
            draft.Place(end, SegmentKind.Mark);
            mark = mark.Length == 0 && end.Length > 0 ? " " : mark;
            issue.Parties.Add(new(draft.Take(own, SegmentKind.Field, issue.Path.Append("responsible").Append(issue.Parties.Count).Append("name")), role)
            {
                Caption = kept,
                End = mark == (i + 1 < names.Count ? "、" : "") ? null : mark,
                After = issue.After,
            });
        }

        return true;
    }

    // The same label a second time starts a line of its own.
    private static void PartLine(List<ResponsibleParty> parties, ResponsibleRole role, string? caption, int? after)
    {
        if (parties.Count > 0 && parties[^1].Role == role && parties[^1].Caption == caption && parties[^1].After == after)
        {
            parties[^1] = parties[^1] with { End = parties[^1].End + "\n" };
        }
    }

    // 四、责任单位 without names of its own: the labels under it bear its caption before theirs.
    private bool TryReadOuter(int node, IssueFields issue)
    {
        if (tree[node].FirstChild == 0 || !IsInnerParty(tree[node].FirstChild))
        {
            return false;
        }

        issue.OuterCaption = TakeCaption(node).TrimEnd();
        for (int child = tree[node].FirstChild; child != 0 && IsInnerParty(child); child = tree[child].Next)
        {
            TryReadParties(child, issue);
        }

        return true;
    }
}
