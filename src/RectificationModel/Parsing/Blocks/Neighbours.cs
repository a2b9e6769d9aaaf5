using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Blocks;

/// <summary>What the numbered children of one node have in common: what settles the role of each.</summary>
internal readonly ref struct Neighbours
{
    private readonly RoleResolver _resolver;
    private readonly bool _inIssue;
    private readonly bool _anyProblem;
    private readonly bool _mostlyIssues;

    public Neighbours(RoleResolver resolver, int parent, bool inIssue)
    {
        _resolver = resolver;
        _inIssue = inIssue;
        int headings = 0;
        int telling = 0;
        for (int child = resolver.Tree[parent].FirstChild; child != 0; child = resolver.Tree[child].Next)
        {
            if (resolver.Tree[child].Kind != NodeKind.Ordinal)
            {
                continue;
            }

            headings++;
            ReadOnlySpan<char> heading = resolver.HeadingOf(child);
            bool problem = ProblemWording.IsProblem(heading) && !resolver.NamesState(heading);
            _anyProblem |= problem;
            telling += problem || ProblemWording.IsLack(heading) || !inIssue && !FormGrouper.IsForm(resolver.Tree, child) && resolver.HasOwnState(child) ? 1 : 0;
        }

        _mostlyIssues = telling * 2 >= headings && headings > 0;
    }

    /// <summary>The role of an ordinal without a label.</summary>
    public NodeRole RoleOf(int node)
    {
        ReadOnlySpan<char> heading = _resolver.HeadingOf(node);
        bool problem = ProblemWording.IsProblem(heading);
        OrdinalStyle style = _resolver.Tree[node].Style;
        if (_inIssue && style is >= OrdinalStyle.Arabic or OrdinalStyle.Other)
        {
            // Under an issue 1. is a measure, unless deeper problems stand there.
            return problem ? NodeRole.Issue : _anyProblem ? NodeRole.Section : NodeRole.Measure;
        }

        // 已完成整改并销号的问题: a class of problems, not one.
        if (_resolver.NamesState(heading))
        {
            return NodeRole.Section;
        }

        bool theme = ProblemWording.IsTheme(heading);
        if (theme && (heading.EndsWith("方面") || !problem || _resolver.HasDeeperProblems(node)))
        {
            return NodeRole.Section;
        }

        if (!problem && FormGrouper.IsForm(_resolver.Tree, node))
        {
            return NodeRole.Section;
        }

        bool issue = problem || _resolver.HasOwnState(node) || !_inIssue && _resolver.HasFormLabels(node) || _mostlyIssues && ProblemWording.IsLack(heading);
        return issue ? NodeRole.Issue : NodeRole.Section;
    }
}
