namespace RectificationModel.Parsing.Outline;

/// <summary>What a node becomes in the notice.</summary>
internal enum NodeRole
{
    Undecided,
    Paragraph,
    Measure,
    Section,
    Issue,
    Part,
    Progress,
    Deadline,
    Responsible,
}
