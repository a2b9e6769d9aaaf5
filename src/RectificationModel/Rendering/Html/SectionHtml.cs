namespace RectificationModel.Rendering.Html;

/// <summary>A section that is no issue: its heading, then what stands under it.</summary>
internal sealed class SectionHtml : NodeRenderer<Section, HtmlContext>
{
    public override void Render(Section node, HtmlContext context)
    {
        context.Open("section", "rn-section").Anchor().Line();
        bool headed = !HtmlText.IsBlank(node.Ordinal?.Text) || !HtmlText.IsBlank(node.Heading) || !HtmlText.IsBlank(node.HeadingEnd);
        if (headed)
        {
            context.OpenHeading(HeadingStyle.Of(node.Ordinal, context.HeadingLevel)).Optional(node.Ordinal?.Text).Member("heading", node.Heading).Optional(node.HeadingEnd).Close().Line();
        }

        context.Blocks(node.Blocks, .., headed).Close().Line();
    }
}
