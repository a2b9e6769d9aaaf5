namespace RectificationModel.Validation.Rules;

/// <summary>RN1003: the ordinals under one parent run on, without a gap or a repeat, at every level.</summary>
public sealed class KeepOrdinals() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("标题序号连续", "Ordinals run on"),
        new("{0}之后是{1}，缺少{2}：请补上缺少的部分，或重新编号。", "{1} follows {0}, {2} is missing: add what is missing, or renumber.")),
    RuleBasis.Logic,
    RuleSeverities.Everywhere(DiagnosticSeverity.Warning) with { PublishGate = DiagnosticSeverity.Error })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1003";

    private static readonly LocalizedText Repeat = new("{1}重复出现：请重新编号。", "{1} stands twice: renumber.");
    private static readonly LocalizedText Disorder = new("{1}排在{0}之后，次序颠倒：请核对次序或重新编号。", "{1} stands after {0}: check the order, or renumber.");
    private static readonly LocalizedText LateStart = new("从{1}开始，缺少{2}：请补上缺少的部分，或重新编号。", "The first is {1}, {2} is missing: add what is missing, or renumber.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Dictionary<OrdinalStyle, int> reached = [];
        List<(OrdinalStyle Form, SeriesItem Item)> numbers = [];
        foreach (BlockList list in context.BlockLists)
        {
            Read(list.Blocks, numbers);
            if (numbers.Count == 0)
            {
                continue;
            }

            if (NumberSeries.CountUp(numbers))
            {
                reached[numbers[0].Form] = numbers.Count;
                continue;
            }

            foreach (IGrouping<OrdinalStyle, (OrdinalStyle Form, SeriesItem Item)> series in numbers.GroupBy(number => number.Form))
            {
                CheckSeries(context, list, series.Key, [.. series.Select(number => number.Item)], reached);
            }
        }
    }

    private static void CheckSeries(NoticeRuleContext context, BlockList list, OrdinalStyle style, List<SeriesItem> items, Dictionary<OrdinalStyle, int> reached)
    {
        HashSet<int> known = CaptionNumbers(list.Owner?.Block, style);
        known.UnionWith(Enumerable.Range(1, RunsOn(items[0].Value, reached.GetValueOrDefault(style))));
        reached[style] = items[^1].Value;
        foreach (SeriesFault fault in NumberSeries.Faults(items, known))
        {
            Report(context, list, style, fault);
        }
    }

    // （一）1.2.3.（二）4.5.: problems may be numbered through, whatever they stand under.
    private static int RunsOn(int first, int before) => first > before ? before : 0;

    private static void Read(ValueList<Block> blocks, List<(OrdinalStyle Form, SeriesItem Item)> numbers)
    {
        numbers.Clear();
        bool fresh = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (LooseOrdinal.Read(OrdinalOf(blocks[i])) is LooseOrdinal ordinal)
            {
                numbers.Add((ordinal.Style, new(ordinal.Value, i, fresh)));
                fresh = false;
            }
            else
            {
                fresh |= blocks[i] is not RectificationMeasure;
            }
        }
    }

    private static Ordinal? OrdinalOf(Block block) => block switch
    {
        RectificationIssue { Ordinal: null, Caption: string caption } => Leading(caption),
        Section section => section.Ordinal,
        LabelledPart part => part.Ordinal,
        _ => null,
    };

    // 二、整改目标, 三、整改时限, 四、责任单位: in a form the numbers of some labels stand in captions.
    private static HashSet<int> CaptionNumbers(Block? owner, OrdinalStyle style)
    {
        if (owner is not RectificationIssue issue)
        {
            return [];
        }

        string?[] captions = [issue.Caption, issue.Progress?.Caption, issue.Deadline?.Caption, .. issue.Responsible.Select(party => party.Caption)];
        return [.. captions.Select(Leading).Where(ordinal => ordinal?.Style == style).Select(ordinal => ordinal?.Value ?? 0)];
    }

    private static Ordinal? Leading(string? caption) =>
        OrdinalText.TryRead(caption, out OrdinalText ordinal) ? Ordinal.Create(ordinal.Value, ordinal.Style) : null;

    private static void Report(NoticeRuleContext context, BlockList list, OrdinalStyle style, SeriesFault fault)
    {
        NoticePath path = PathOf(list, fault.Item);
        Ordinal? previous = fault.Previous is SeriesItem before ? OrdinalOf(list.Blocks[before.Place]) : null;
        string text = OrdinalOf(list.Blocks[fault.Item.Place])?.Text ?? "";
        context.Report(
            path,
            null,
            [previous?.Text ?? "", text, string.Concat(fault.Missing.Select(value => Ordinal.Create(value, style).Text)).TrimEnd('、')],
            fault.Previous is SeriesItem item ? [PathOf(list, item)] : default,
            fault.Kind switch { SeriesFaultKind.Repeat => Repeat, SeriesFaultKind.Disorder => Disorder, SeriesFaultKind.LateStart => LateStart, _ => null });
    }

    private static NoticePath PathOf(BlockList list, SeriesItem item) =>
        list.Path.Append(item.Place).Append(list.Blocks[item.Place] is RectificationIssue { Ordinal: null } ? "caption" : "ordinal");
}
