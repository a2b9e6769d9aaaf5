using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Parsing.Blocks;

/// <summary>Makes the blocks of the notice from the nodes of the outline, and notes where each piece of text went.</summary>
internal readonly ref struct BlockAssembler(NoticeDraft draft, NodeTree tree)
{
    public ValueList<Block> Assemble(NoticePath path)
    {
        BlockBuffer blocks = new(tree.ChildCount(0));
        AddChildren(0, path, ref blocks, null);
        return blocks.ToValueList();
    }

    private void AddChildren(int node, NoticePath path, ref BlockBuffer blocks, IssueFields? issue) => AddFrom(tree[node].FirstChild, path, ref blocks, issue);

    private void AddFrom(int node, NoticePath path, ref BlockBuffer blocks, IssueFields? issue)
    {
        for (; node != 0; node = tree[node].Next)
        {
            AddNode(node, path, ref blocks, issue);
        }
    }

    private void AddNode(int node, NoticePath path, ref BlockBuffer blocks, IssueFields? issue)
    {
        ref Node own = ref tree[node];
        switch (own.Role)
        {
            case NodeRole.Part when issue is not null && new FieldReader(draft, tree).TryRead(node, issue):
                AddFrom(new FieldReader(draft, tree).Rest(node), path, ref blocks, issue);
                return;
            case NodeRole.Measure:
                Count(issue);
                AddMeasure(node, path, ref blocks, issue);
                return;
            case NodeRole.Part:
                blocks.Add(Part(node, path.Append(blocks.Count), issue));
                return;
        }

        Count(issue);
        NoticePath place = path.Append(blocks.Count);
        blocks.Add(own.Role switch
        {
            NodeRole.Issue when own.Label.Length > 0 && own.Kind != NodeKind.Text => CaptionedIssue(node, place),
            NodeRole.Issue => NumberedIssue(node, place),
            NodeRole.Section => Section(node, place),
            _ => new Paragraph(draft.Take(own.Text, SegmentKind.Text, place.Append("text"))),
        });
    }

    private static void Count(IssueFields? issue, int blocks = 1) => issue?.Count(blocks);

    private RectificationIssue NumberedIssue(int node, NoticePath path)
    {
        (Ordinal ordinal, string heading, string? headingEnd) = Heading(node, path);
        IssueFields fields = new(path, node) { Style = tree[node].Style, ProgressNode = new FieldReader(draft, tree).ProgressNode(node) };
        TextSpan state = tree[node].State;
        if (state.Length > 0)
        {
            fields.Progress = BracketedState(state, path);
        }

        ValueList<Block> blocks = Blocks(node, path, fields);
        return new() { Ordinal = ordinal, Heading = heading, HeadingEnd = headingEnd, Blocks = blocks, Progress = Progress(fields, blocks), Deadline = fields.Deadline, Responsible = fields.Responsible };
    }

    private RectificationIssue CaptionedIssue(int node, NoticePath path)
    {
        Ordinal? ordinal = tree[node].Listed ? Ordinal.Parse(draft.Take(tree[node].Ordinal, SegmentKind.Ordinal, path.Append("ordinal"))) : null;
        string caption = new FieldReader(draft, tree).TakeCaption(node);
        int first = tree[node].FirstChild;
        TextSpan text = tree[first].Text;
        TextSpan heading = new(text.Start, draft.Text[text].TrimEnd("。：:. |").Length);
        heading = heading.Length == 0 ? text : heading;
        TextSpan end = TextSpan.FromBounds(heading.End, text.End);
        draft.Place(end, SegmentKind.Mark);
        TextSpan? state = StateInBrackets.AtEnd(draft.Text[heading], draft.Options.Progress) is TextSpan inner ? new TextSpan(heading.Start + inner.Start, inner.Length) : null;
        heading = state is TextSpan behind ? new(heading.Start, draft.Text[TextSpan.FromBounds(heading.Start, behind.Start)].TrimEnd().Length) : heading;
        string headingText = draft.Take(heading, SegmentKind.Heading, path.Append("heading"));
        tree[node].FirstChild = tree[first].Next;
        IssueFields fields = new(path, node) { Caption = caption, ProgressNode = new FieldReader(draft, tree).ProgressNode(node), Progress = state is TextSpan brackets ? BracketedState(brackets, path) : null };
        ValueList<Block> blocks = Blocks(node, path, fields);
        return new()
        {
            Ordinal = ordinal,
            Caption = caption,
            Heading = headingText,
            HeadingEnd = end.Length == 0 ? null : draft.Text.ToText(end),
            Blocks = blocks,
            Progress = Progress(fields, blocks),
            Deadline = fields.Deadline,
            Responsible = fields.Responsible,
        };
    }

    private ValueList<Block> Blocks(int node, NoticePath path, IssueFields? fields)
    {
        int children = tree.ChildCount(node);
        if (children == 0)
        {
            return default;
        }

        BlockBuffer blocks = new(children);
        AddChildren(node, path.Append("blocks"), ref blocks, fields);
        return blocks.ToValueList();
    }

    private ProgressState? Progress(IssueFields fields, ValueList<Block> blocks) => fields.Progress switch
    {
        null => ProgressInText.Find(blocks, draft.Options.Progress),
        { After: int after } last when after == fields.After => last with { After = null },
        _ => fields.Progress,
    };

    private Section Section(int node, NoticePath path)
    {
        (Ordinal ordinal, string heading, string? headingEnd) = Heading(node, path);
        return new() { Ordinal = ordinal, Heading = heading, HeadingEnd = headingEnd, Blocks = Blocks(node, path, null) };
    }

    private (Ordinal Ordinal, string Heading, string? End) Heading(int node, NoticePath path)
    {
        ref Node own = ref tree[node];
        if (own.Role == NodeRole.Section)
        {
            own.TakeInState();
        }

        string ordinal = draft.Take(own.Ordinal, SegmentKind.Ordinal, path.Append("ordinal"));
        string heading = draft.Take(own.Text, SegmentKind.Heading, path.Append("heading"));
        draft.Place(own.End, SegmentKind.Mark);
        return (Ordinal.Parse(ordinal), heading, own.End.Length == 0 ? null : draft.Text.ToText(own.End));
    }

    private ProgressState BracketedState(TextSpan state, NoticePath path)
    {
        TextSpan inner = new(state.Start + 1, state.Length - 2);
        draft.Place(new(state.Start, 1), SegmentKind.Mark);
        draft.Place(new(state.End - 1, 1), SegmentKind.Mark);
        string label = draft.Take(inner, SegmentKind.Field, path.Append("progress").Append("label"));
        string brackets = $"{draft.Text[state][0]}{draft.Text[state][^1]}";
        return draft.Options.Progress.Read(label, ProgressPlace.Heading, brackets is "（）" or "()" ? null : brackets);
    }

    private LabelledPart Part(int node, NoticePath path, IssueFields? issue)
    {
        ref Node own = ref tree[node];
        Ordinal? ordinal = own.Ordinal.Length > 0 ? Ordinal.Parse(draft.Take(own.Ordinal, SegmentKind.Ordinal, path.Append("ordinal"))) : null;
        string label = draft.Take(own.Label, SegmentKind.Label, path.Append("label"));
        draft.Place(own.Mark, SegmentKind.Mark);
        string kept = Captions.Keep(label, draft.Text[own.Mark], own.Ordinal.Length > 0);
        bool breaks = kept.Length > label.Length && own.Mark.Length == 0 && !(own.FirstChild != 0 && tree[own.FirstChild].RunIn);
        bool leads = issue is { IsEmpty: true, Caption: string caption } && own.LabelKind == LabelKind.Number && FormNumber.Leads(caption, tree[issue.Node].Listed, ordinal?.Text);
        issue?.IsBeforeHeading |= leads;
        Count(issue);
        bool valued = OpeningReader.IsField(own.LabelKind);
        ValueList<Block> blocks = Blocks(node, path, valued ? null : issue);
        Count(issue, valued ? BlockCount.Of(blocks.AsSpan()) : 0);
        issue?.IsBeforeHeading &= !leads;
        return new() { Ordinal = ordinal, Label = label, LabelEnd = breaks ? "\n" : kept.Length > label.Length ? kept[label.Length..] : null, Blocks = blocks };
    }

    // 1.摸清底数。… : the heading that was read, its mark and the prose behind it are the text of one measure.
    private void AddMeasure(int node, NoticePath path, ref BlockBuffer blocks, IssueFields? issue)
    {
        ref Node own = ref tree[node];
        NoticePath place = path.Append(blocks.Count);
        draft.Place(own.Ordinal, SegmentKind.Marker, place.Append("marker"));
        string marker = MarkerReader.Usual(draft.Text[own.Ordinal], own.Value) ?? draft.Text.ToText(own.Ordinal);
        int child = own.FirstChild;
        TextSpan text = own.Text;
        if (own.Kind == NodeKind.Ordinal)
        {
            int end = Math.Max(text.End, Math.Max(own.End.End, own.State.End));
            if (child != 0 && tree[child].Kind == NodeKind.Text && tree[child].RunIn)
            {
                end = tree[child].Text.End;
                child = tree[child].Next;
            }

            text = TextSpan.FromBounds(text.Start, end);
        }

        blocks.Add(new RectificationMeasure(draft.Take(text, SegmentKind.Text, place.Append("text"))) { Marker = marker });
        AddFrom(child, path, ref blocks, issue);
    }
}
