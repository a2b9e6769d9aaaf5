namespace RectificationModel.Validation.Rules;

/// <summary>RN1012: 《》 “” （） and the other paired marks are balanced and nested (GB/T 15834-2011).</summary>
public sealed class BalancePairedMarks() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("成对标点配对", "Balance paired marks"),
        new("“{0}”没有配对：请补上另一半或删去。", "{0} has no other half: add it, or remove this one.")),
    RuleBasis.Standard,
    RuleSeverities.Everywhere(DiagnosticSeverity.Warning) with { PublishGate = DiagnosticSeverity.Error })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1012";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        List<(NoticeText Text, int Offset)> carried = [];
        PairedMarks marks = new();
        foreach (NoticeText text in context.Texts)
        {
            List<int> lone = marks.Lone(text.Text);
            if (lone.Count > 0 || carried.Count > 0)
            {
                carried = CheckText(context, text, lone, carried);
            }
        }

        Report(context, carried);
    }

    // A quotation may run over a line break: the halves then stand in two texts, one behind the other. Gives the openers that may end in the next one.
    private static List<(NoticeText Text, int Offset)> CheckText(NoticeRuleContext context, NoticeText text, List<int> lone, List<(NoticeText Text, int Offset)> carried)
    {
        List<(NoticeText Text, int Offset)> closers = [.. lone.Where(offset => PairedMarks.IsCloser(text.Text[offset])).Select(offset => (text, offset))];
        Cancel(carried, closers);
        Report(context, carried);
        Report(context, closers);
        return [.. lone.Where(offset => !PairedMarks.IsCloser(text.Text[offset])).Select(offset => (text, offset))];
    }

    private static void Cancel(List<(NoticeText Text, int Offset)> openers, List<(NoticeText Text, int Offset)> closers)
    {
        while (openers.Count > 0 && closers.Count > 0 && PairedMarks.Match(openers[^1].Text.Text[openers[^1].Offset], closers[0].Text.Text[closers[0].Offset]))
        {
            openers.RemoveAt(openers.Count - 1);
            closers.RemoveAt(0);
        }
    }

    private static void Report(NoticeRuleContext context, List<(NoticeText Text, int Offset)> marks)
    {
        foreach ((NoticeText text, int offset) in marks)
        {
            context.Report(text.Path, new(offset, 1), [text.Text[offset].ToString()]);
        }
    }
}
