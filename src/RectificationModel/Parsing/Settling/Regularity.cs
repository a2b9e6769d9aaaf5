using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Parsing.Settling;

/// <summary>Tells the texts in which nothing stands out of place: head and end complete, numbers in sequence, lines whole.</summary>
internal static class Regularity
{
    public static bool IsRegular(CleanText text, in Zones.Zones zones, NodeTree tree) =>
        IsOneLine(text, tree) || !text.IsMended && !tree.IsIrregular && zones is { Date: not null, IsBrokenSigner: false } && zones.Title.End.Value > zones.Title.Start.Value && !EndsLikeTail(text, tree);

    // A single line without an opening is written as it stands.
    private static bool IsOneLine(CleanText text, NodeTree tree) => text.Runs.Length <= 1 && tree.Count == 1 && text.Artefacts.IsEmpty;

    // The last lines of the body read like a closing or a signature, and yet are none.
    private static bool EndsLikeTail(CleanText text, NodeTree tree)
    {
        for (int node = tree.Count - 1; node > 0 && tree[node].Kind == NodeKind.Text; node--)
        {
            ReadOnlySpan<char> last = text[tree[node].Text];
            if (TailReader.MayBelong(last) || text.IsFurniture(last))
            {
                return true;
            }
        }

        return false;
    }
}
