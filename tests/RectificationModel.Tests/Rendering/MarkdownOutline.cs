using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RectificationModel.Tests.Rendering;

/// <summary>What a reader of Markdown finds: each heading with its level, each paragraph, item and cell, with its plain text.</summary>
internal static class MarkdownOutline
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseAutoIdentifiers().UseMathematics().UseFootnotes().UseGenericAttributes().UseDefinitionLists().UseCustomContainers().Build();

    public static IEnumerable<(string Kind, string Text)> Read(string markdown) => Blocks(Markdown.Parse(markdown, Pipeline));

    private static IEnumerable<(string Kind, string Text)> Blocks(ContainerBlock parent)
    {
        foreach (Markdig.Syntax.Block block in parent)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    yield return ($"h{heading.Level}", Text(heading.Inline));
                    break;
                case ParagraphBlock paragraph:
                    yield return (paragraph.Parent is ListItemBlock ? "item" : paragraph.Parent is TableCell ? "cell" : "p", Text(paragraph.Inline));
                    break;
                case ListBlock { IsOrdered: false } or ListItemBlock or Table or TableRow or TableCell:
                    foreach ((string Kind, string Text) inner in Blocks((ContainerBlock)block))
                    {
                        yield return inner;
                    }

                    break;
                default:
                    yield return (block.GetType().Name, "");
                    break;
            }
        }
    }

    private static string Text(ContainerInline? inlines) => string.Concat((inlines ?? []).Select(static inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: true } => "\n",
        EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' } strong => Text(strong),
        _ => $"<{inline.GetType().Name}>",
    }));
}
