using RectificationModel.Composition;

namespace RectificationModel.Rendering.Text;

/// <summary>The signing organs, then the date on the next line (GB/T 9704-2012, 7.3.5).</summary>
internal sealed class SignatureRenderer : NodeRenderer<Signature, TextContext>
{
    public override void Render(Signature node, TextContext context)
    {
        context.WriteLines(node.Signers);
        context.WriteLine(node.DateText ?? (node.Date is DateOnly date ? Dates.Write(date) : ""));
    }
}
