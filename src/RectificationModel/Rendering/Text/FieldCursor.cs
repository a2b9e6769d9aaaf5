namespace RectificationModel.Rendering.Text;

/// <summary>Writes the fields of an issue while its blocks are written, each where it stands among them.</summary>
internal sealed class FieldCursor(RectificationIssue issue)
{
    private readonly IssueFieldOrder _fields = new(issue);
    private int _blocks;

    /// <summary>Notes that a block of the issue, or of one of its labelled parts, is being written.</summary>
    public void Pass() => _blocks++;

    /// <summary>Writes the fields that stand at this place.</summary>
    /// <returns>Whether there was one.</returns>
    public bool WriteDue(TextContext context) => Write(_blocks, context);

    /// <summary>Writes the fields that are left.</summary>
    public void WriteRest(TextContext context) => Write(int.MaxValue, context);

    private bool Write(int blocks, TextContext context)
    {
        bool any = false;
        for (; _fields.TryTake(blocks, out IssueField field); any = true)
        {
            // Before the blocks of a part its label stands on a line of its own.
            context.EndLead();
            if (field.Node is object node)
            {
                context.Render(node);
            }
            else
            {
                FieldLines.Write(issue.Responsible.AsSpan()[field.Parties], context);
            }
        }

        return any;
    }
}
