namespace RectificationModel.Rendering.Html;

/// <summary>A labelled part: the label as a heading where it is numbered, else before what it introduces.</summary>
internal sealed class PartHtml : NodeRenderer<LabelledPart, HtmlContext>
{
    public override void Render(LabelledPart node, HtmlContext context)
    {
        bool runsIn = node.Ordinal is null && !node.Blocks.IsEmpty && node.Blocks[0] is Paragraph;
        bool blank = HtmlText.IsBlank(node.Ordinal?.Text) && HtmlText.IsBlank(node.Label);
        bool headed = node.Ordinal is not null && !blank;
        context.Open("div", runsIn ? "rn-part rn-run-in" : "rn-part").Line();
        if (!blank)
        {
            _ = headed ? context.OpenHeading(HeadingStyle.Of(node.Ordinal, context.HeadingLevel)) : context.Open("p", "rn-label");
            context.Optional(node.Ordinal?.Text).Member("label", node.Label).Optional(PartLabels.MarkAfter(node)).Close();

            // In one line with a paragraph, a line break would show as a space.
            _ = runsIn ? context : context.Line();
        }

        context.Blocks(node.Blocks, .., headed).Close().Line();
    }
}
