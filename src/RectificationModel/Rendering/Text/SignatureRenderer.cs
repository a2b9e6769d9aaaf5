using RectificationModel.Composition;
using RectificationModel.Parsing;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Rendering.Text;

/// <summary>The signing organs, then the date on the next line (GB/T 9704-2012, 7.3.5).</summary>
internal sealed class SignatureRenderer : NodeRenderer<Signature, TextContext>
{
    public override void Render(Signature node, TextContext context)
    {
        // Two lines that read like the halves of one name go into one.
        if (node.Signers.AsSpan() is [string first, string second] && SignerWording.IsFirstHalf(first, second, OpeningVocabulary.Default))
        {
            context.WriteLine($"{first}\u3000{second}");
        }
        else
        {
            context.WriteLines(node.Signers);
        }

        context.WriteLine(node.DateText ?? (node.Date is DateOnly date ? Dates.Write(date) : ""));
    }
}
