using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Composition;

/// <summary>Gives ordinals to headings, markers to measures, and to each issue the progress that its prose states.</summary>
internal sealed class BlockComposer(OrdinalLevels levels)
{
    public ValueList<Block> Compose(ValueList<Block> blocks, OrdinalStyle above) =>
        blocks.IsEmpty ? blocks : StackGuard.Run((Composer: this, blocks, above), static list => list.Composer.ComposeAll(list.blocks, list.above));

    private ValueList<Block> ComposeAll(ValueList<Block> blocks, OrdinalStyle above)
    {
        Block[] composed = new Block[blocks.Count];
        Ordinal? lastOrdinal = null;
        int lastMarker = 0;
        for (int i = 0; i < composed.Length; i++)
        {
            composed[i] = blocks[i] switch
            {
                RectificationIssue issue => Issue(issue, above, ref lastOrdinal),
                Section section => Numbered(section, above, ref lastOrdinal),
                LabelledPart part => part with { Blocks = Compose(part.Blocks, above) },
                RectificationMeasure measure => Marked(measure, ref lastMarker),
                Block other => other,
            };
        }

        return new(composed);
    }

    private Section Numbered(Section section, OrdinalStyle above, ref Ordinal? last)
    {
        Ordinal? ordinal = section.Ordinal ?? (section is RectificationIssue { Caption: not null } ? null : Next(last, above));
        last = ordinal ?? last;
        return section with { Ordinal = ordinal, Blocks = Compose(section.Blocks, ordinal?.Style ?? above) };
    }

    private RectificationIssue Issue(RectificationIssue issue, OrdinalStyle above, ref Ordinal? last)
    {
        RectificationIssue numbered = (RectificationIssue)Numbered(issue, above, ref last);
        return FieldPlaces.Normal(numbered with { Progress = Progress(numbered), Deadline = Complete(issue.Deadline) });
    }

    // What prose states is the issue's progress where nothing else gives it; a typed state that no sentence states gets a line.
    private static ProgressState? Progress(RectificationIssue issue)
    {
        ProgressState? progress = issue.Progress;
        if (progress is null or { Place: ProgressPlace.Text })
        {
            ProgressState? stated = ProgressInText.Find(issue.Blocks, ProgressVocabulary.Default);
            progress = progress is null ? stated : stated?.Label == progress.Label ? progress : progress with { Place = ProgressPlace.Lead };
        }

        if (progress is not { Completion: Completion.Unknown, Upkeep: Upkeep.None, Verification: Verification.None })
        {
            return progress;
        }

        ProgressState read = ProgressState.Of(progress.Label);
        return progress with { Completion = read.Completion, Upkeep = read.Upkeep, Verification = read.Verification };
    }

    private static Deadline? Complete(Deadline? deadline)
    {
        if (deadline is null)
        {
            return null;
        }

        Deadline read = DeadlineReader.Read(deadline.Text, null, null);
        return deadline with { Kind = deadline.Kind ?? read.Kind, Date = deadline.Date ?? read.Date, LongTerm = deadline.LongTerm || read.LongTerm };
    }

    // The next of the list; a new list takes the style below that of the heading above it (GB/T 9704-2012, 7.3.3).
    private Ordinal Next(Ordinal? last, OrdinalStyle above)
    {
        OrdinalStyle style = last is null or { Style: OrdinalStyle.Other } ? levels.Below(above) : last.Style;
        return Ordinal.Create(Math.Clamp((last?.Value ?? 0) + 1, 1, Ordinal.MaxValue), style);
    }

    private static RectificationMeasure Marked(RectificationMeasure measure, ref int last)
    {
        if (measure.Marker is string marker)
        {
            last = MarkerReader.TryRead(marker, out _, out int value) ? value : Ordinal.Parse(marker).Value ?? last;
            return measure;
        }

        return measure with { Marker = MarkerReader.Create(++last) };
    }
}
