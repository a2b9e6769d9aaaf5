namespace RectificationModel.Validation.Rules;

/// <summary>RN1005: the markers of measures run on: 一是, 二是, 三是. A new issue and a new paragraph may begin anew.</summary>
public sealed class KeepMeasureOrdinals() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("措施序号连续", "Markers of measures run on"),
        new("“{0}”之后是“{1}”，缺少“{2}”：请补上缺少的措施，或重新编号。", "\"{1}\" follows \"{0}\", \"{2}\" is missing: add the measure, or renumber.")),
    RuleBasis.Logic)
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1005";

    private static readonly LocalizedText Repeat = new("“{1}”重复出现：请重新编号。", "\"{1}\" stands twice: renumber.");
    private static readonly LocalizedText Disorder = new("“{1}”排在“{0}”之后，次序颠倒：请核对次序或重新编号。", "\"{1}\" stands after \"{0}\": check the order, or renumber.");
    private static readonly LocalizedText LateStart = new("措施从“{1}”开始，缺少“{2}”：请补上，或重新编号。", "The measures begin with \"{1}\", \"{2}\" is missing: add it, or renumber.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Dictionary<(int Section, MeasureMarker Form), int> last = [];
        List<(MeasureMarker Form, SeriesItem Item)> numbers = [];
        foreach (BlockList list in context.BlockLists)
        {
            Read(list.Blocks, numbers);
            if (numbers.Count == 0)
            {
                continue;
            }

            if (NumberSeries.CountUp(numbers))
            {
                last[(SectionIndex(context, list), numbers[0].Form)] = numbers.Count;
                continue;
            }

            foreach (IGrouping<MeasureMarker, (MeasureMarker Form, SeriesItem Item)> series in numbers.GroupBy(number => number.Form))
            {
                CheckSeries(context, list, series.Key, [.. series.Select(number => number.Item)], last);
            }
        }
    }

    private static void CheckSeries(NoticeRuleContext context, BlockList list, MeasureMarker form, List<SeriesItem> items, Dictionary<(int Section, MeasureMarker Form), int> last)
    {
        (int Section, MeasureMarker Form) scope = (SectionIndex(context, list), form);
        HashSet<int> known = last.TryGetValue(scope, out int before) ? [.. Enumerable.Range(1, before)] : [];
        foreach (SeriesFault fault in NumberSeries.Faults(items, known))
        {
            Report(context, list, form, fault);
        }

        last[scope] = items.Max(item => item.Value);
    }

    private static void Read(ValueList<Block> blocks, List<(MeasureMarker Form, SeriesItem Item)> numbers)
    {
        numbers.Clear();
        bool fresh = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is RectificationMeasure { Marker: string own } && MeasureMarker.Read(own) is MeasureMarker marker)
            {
                // 1. 一是 二是 2. 一是 二是 in one list: another form between begins anew too.
                numbers.Add((marker.Form, new(marker.Value, i, fresh || (numbers.Count > 0 && numbers[^1].Form != marker.Form))));
                fresh = false;
            }
            else
            {
                fresh = true;
            }
        }
    }

    // A later part of the same issue may go on where an earlier one ended.
    private static int SectionIndex(NoticeRuleContext context, BlockList list) => list.Owner switch
    {
        { Block: Section } owner => owner.Index,
        NoticeBlock owner => context.SectionOf(owner)?.Index ?? -1,
        _ => -1,
    };

    private static void Report(NoticeRuleContext context, BlockList list, MeasureMarker form, SeriesFault fault)
    {
        if (fault.Kind == SeriesFaultKind.LateStart && (!form.IsWord || StandsInProse(list.Blocks, form.Write(1), fault.Item.Place)))
        {
            return;
        }

        context.Report(
            PathOf(list, fault.Item),
            null,
            [fault.Previous is SeriesItem before ? form.Write(before.Value) : "", form.Write(fault.Item.Value), string.Join('、', fault.Missing.Select(form.Write))],
            fault.Previous is SeriesItem item ? [PathOf(list, item)] : default,
            fault.Kind switch { SeriesFaultKind.Repeat => Repeat, SeriesFaultKind.Disorder => Disorder, SeriesFaultKind.LateStart => LateStart, _ => null });
    }

    // 一是 may stand inside a paragraph that was not cut into measures.
    private static bool StandsInProse(ValueList<Block> blocks, string marker, int before)
    {
        for (int i = 0; i < before; i++)
        {
            if (blocks[i] is Paragraph paragraph && paragraph.Text.Contains(marker, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static NoticePath PathOf(BlockList list, SeriesItem item) => list.Path.Append(item.Place).Append("marker");
}
