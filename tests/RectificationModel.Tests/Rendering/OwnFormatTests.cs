using RectificationModel.Rendering;
using RectificationModel.Rendering.Markdown;
using RectificationModel.Rendering.Text;

namespace RectificationModel.Tests.Rendering;

public sealed class OwnFormatTests
{
    private static readonly RectificationNotice Notice = new()
    {
        Title = NoticeTitle.For(null, "整改", NoticeGenre.Notice),
        Body = [new RectificationIssue { Heading = "关于巡查不勤的问题", Progress = ProgressState.Completed, Blocks = [new RectificationMeasure("排班。"), new Paragraph("成效初显。")] }],
    };

    // The whole of an own format: a context that says where the output goes, and a method or a class for each node that is to be seen.
    private sealed class OutlineContext(RectificationNotice notice, TextWriter writer) : RenderContext<OutlineContext>(notice, All)
    {
        private static readonly NodeRenderers<OutlineContext> All = new NodeRenderers<OutlineContext>(new IssueLine())
            .With<RectificationNotice>(static (notice, context) => context.WriteAll(notice.Body))
            .With<Section>(static (section, context) => context.Write(section, ""));

        public void Write(Section section, string state)
        {
            writer.Write($"{section.Ordinal}{section.Heading}{state};");
            WriteAll(section.Blocks);
        }

        private void WriteAll(ValueList<Block> blocks)
        {
            foreach (Block block in blocks)
            {
                Render(block);
            }
        }

        private sealed class IssueLine : NodeRenderer<RectificationIssue, OutlineContext>
        {
            public override void Render(RectificationIssue node, OutlineContext context) => context.Write(node, $"[{node.Progress?.Completion}]");
        }
    }

    [Fact]
    public void A_format_of_a_users_own_needs_a_context_and_its_renderers()
    {
        using StringWriter writer = new();
        RectificationNotice notice = (Notice with { Body = [new Section { Heading = "整改情况", Blocks = Notice.Body }] }).Compose();

        new OutlineContext(notice, writer).Render(notice);

        Assert.Equal("一、整改情况;（一）关于巡查不勤的问题[Completed];", writer.ToString());
    }

    [Fact]
    public void One_renderer_of_the_text_is_replaced_and_the_rest_kept()
    {
        NodeRenderers<TextContext> renderers = NoticeTextRenderer.DefaultRenderers.With<RectificationIssue>(static (issue, context) =>
        {
            context.WriteLine($"{issue.Ordinal}{issue.Heading}【{issue.Progress?.Label}】");
            context.RenderBlocks(issue.Blocks);
        });

        Assert.Equal("关于整改的通报\n\n一、关于巡查不勤的问题【已完成】\n一是排班。\n成效初显。\n", new NoticeTextRenderer(renderers: renderers).Render(Notice));
    }

    [Fact]
    public void A_replaced_renderer_may_call_the_one_it_replaces()
    {
        NodeRenderer<RectificationIssue, TextContext> usual = (NodeRenderer<RectificationIssue, TextContext>)NoticeTextRenderer.DefaultRenderers.Find(typeof(RectificationIssue))!;
        NodeRenderers<TextContext> renderers = NoticeTextRenderer.DefaultRenderers.With<RectificationIssue>((issue, context) =>
        {
            usual.Render(issue, context);
            context.WriteLine("（完）");
        });

        Assert.EndsWith("成效初显。\n（完）\n", new NoticeTextRenderer(renderers: renderers).Render(Notice), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_is_left_out_leaves_the_label_before_it()
    {
        RectificationNotice notice = Notice with { Body = [new LabelledPart { Label = "整改情况", Blocks = [new Paragraph("甲。"), new RectificationMeasure("乙。")] }] };
        NodeRenderers<TextContext> silent = NoticeTextRenderer.DefaultRenderers.With<Paragraph>(static (_, _) => { });

        Assert.EndsWith("整改情况：\n一是乙。\n", new NoticeTextRenderer(renderers: silent).Render(notice), StringComparison.Ordinal);
    }

    [Fact]
    public void One_renderer_of_the_Markdown_is_replaced_and_the_rest_kept()
    {
        NodeRenderers<MarkdownContext> renderers = NoticeMarkdownRenderer.DefaultRenderers.With<RectificationMeasure>(
            static (measure, context) => context.WriteItem(MarkdownText.Strong(measure.Headline) + MarkdownText.Escape("。" + measure.Detail)));

        Assert.Equal("# 关于整改的通报\n\n## 一、关于巡查不勤的问题\n\n- 整改进度：**已完成**\n- **排班**。\n\n成效初显。\n", new NoticeMarkdownRenderer(renderers: renderers).Render(Notice));
    }
}
