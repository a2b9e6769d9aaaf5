using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Composition;

/// <summary>Brings the places of an issue's fields into the form in which they are read: none beyond the blocks, none in the midst of a part that a label would end, none that is the usual one.</summary>
internal static class FieldPlaces
{
    public static RectificationIssue Normal(RectificationIssue issue)
    {
        if (issue is { Progress: null or { After: null }, Deadline: null or { After: null } } && AreUsual(issue.Responsible.AsSpan()))
        {
            return issue;
        }

        ReadOnlySpan<Block> blocks = issue.Blocks.AsSpan();
        blocks = FormNumber.Leads(issue) ? blocks[1..] : blocks;
        ResponsibleParty[] parties = [.. issue.Responsible];
        for (int i = 0; i < parties.Length; i++)
        {
            parties[i] = Placed(parties[i], blocks);
        }

        PartLines(issue.Responsible.AsSpan(), parties);
        return issue with { Progress = Placed(issue.Progress, blocks), Deadline = Placed(issue.Deadline, blocks), Responsible = [.. parties.OrderBy(party => party.After ?? 0)] };
    }

    // Two labels that come to stand at one place stay two: each keeps its line.
    private static void PartLines(ReadOnlySpan<ResponsibleParty> printed, Span<ResponsibleParty> placed)
    {
        for (int i = 1; i < placed.Length; i++)
        {
            ResponsibleParty last = placed[i - 1];
            if (printed[i - 1].After != printed[i].After && last.After == placed[i].After && last.Role == placed[i].Role && last.Caption == placed[i].Caption && last.End is not [.., '\n'])
            {
                placed[i - 1] = last with { End = last.End + "\n" };
            }
        }
    }

    private static bool AreUsual(ReadOnlySpan<ResponsibleParty> parties)
    {
        foreach (ResponsibleParty party in parties)
        {
            if (party.After is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static ResponsibleParty Placed(ResponsibleParty party, ReadOnlySpan<Block> blocks) =>
        Place(party.After, blocks) is var after && after == party.After ? party : party with { After = after };

    private static Deadline? Placed(Deadline? deadline, ReadOnlySpan<Block> blocks) =>
        deadline is null || Place(deadline.After, blocks) is var after && after == deadline.After ? deadline : deadline with { After = after };

    private static ProgressState? Placed(ProgressState? progress, ReadOnlySpan<Block> blocks)
    {
        if (progress?.After is null)
        {
            return progress;
        }

        int? after = progress.Place == ProgressPlace.End ? Place(progress.After, blocks) : null;
        ProgressPlace place = progress.Place == ProgressPlace.End && after is null ? ProgressPlace.Lead : progress.Place;
        return progress with { Place = place, After = after >= BlockCount.Of(blocks) ? null : after };
    }

    // A label ends the labelled part that is open, unless that is numbered.
    private static int? Place(int? after, ReadOnlySpan<Block> blocks)
    {
        int count = 0;
        foreach (Block block in blocks)
        {
            if (!(after > count))
            {
                break;
            }

            int size = BlockCount.Of(block);
            if (after < count + size)
            {
                return IsInNumbered(block, after.Value - count) ? after : count + size;
            }

            count += size;
        }

        return count > 0 && after > 0 ? count : null;
    }

    private static bool BearsLabels(Block block) => block switch
    {
        LabelledPart part => part.Ordinal is not null,
        RectificationMeasure { Marker: string marker } => OrdinalReader.TryRead(marker, out _),
        _ => block is Section,
    };

    // Whether a place behind so many blocks, the part itself counted, lies in a numbered part or at its end, or behind a heading inside a part, which bears labels of its own.
    private static bool IsInNumbered(Block block, int after)
    {
        while (block is LabelledPart { Ordinal: null } part)
        {
            after--;
            int child = 0;
            for (int size; child < part.Blocks.Count && after >= (size = BlockCount.Of(part.Blocks[child])); child++)
            {
                after -= size;
            }

            if (after == 0 || child == part.Blocks.Count)
            {
                return part.Blocks.Take(child).Any(BearsLabels);
            }

            block = part.Blocks[child];
        }

        return true;
    }
}
