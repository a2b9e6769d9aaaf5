using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing;

/// <summary>Last stage: lays the pieces of the clean text back onto the source, and names what lies between them.</summary>
internal static class SegmentTiler
{
    public static ValueList<SourceSegment> Tile(NoticeDraft draft)
    {
        CleanText text = draft.Text;
        SegmentList segments = new(text.Source, text.Artefacts, inOrder: !text.IsLaid);
        ReadOnlySpan<SourceRun> runs = text.Runs;
        int run = 0;
        foreach (ref readonly Placement placement in draft.Placements)
        {
            while (run < runs.Length && runs[run].Clean + runs[run].Length <= placement.Clean.Start)
            {
                run++;
            }

            for (int i = run; i < runs.Length && runs[i].Clean < placement.Clean.End; i++)
            {
                int start = Math.Max(runs[i].Clean, placement.Clean.Start);
                int end = Math.Min(runs[i].Clean + runs[i].Length, placement.Clean.End);
                // White space that a join cut away leaves an empty run.
                if (end > start)
                {
                    segments.Add(new(placement.Kind, new(runs[i].Source + start - runs[i].Clean, end - start), placement.Path, placement.TextOffset + start - placement.Clean.Start));
                }
            }
        }

        ValueList<SourceSegment> tiles = segments.Finish();
        segments.Dispose();
        return tiles;
    }
}
