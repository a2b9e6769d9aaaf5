using System.Runtime.ExceptionServices;
using RectificationModel.Facts;
using RectificationModel.Rendering;
using RectificationModel.Rendering.Summary;
using RectificationModel.Rendering.Text;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Properties;

/// <summary>A tree that a program built may be deeper than any text; nothing may end the process for it, not on a small stack either.</summary>
public sealed class DeepTreeTests
{
    private const int Depth = 20_000;

    [Fact]
    public void A_deep_notice_is_compared_composed_written_read_for_facts_and_checked() => OnSmallStack(() =>
    {
        RectificationNotice notice = Deep("底层问题35个。");
        Assert.Equal(notice, Deep("底层问题35个。"));
        Assert.Equal(notice.GetHashCode(), Deep("底层问题35个。").GetHashCode());
        Assert.NotEqual(notice, Deep("底层问题36个。"));
        Assert.Equal(Depth + 1, notice.Compose().Descendants().Count());
        Assert.Contains("底层问题35个。", notice.ToText(), StringComparison.Ordinal);
        Assert.Equal("35个", Assert.Single(notice.Facts()).Text);
        Assert.NotNull(notice.Validate());
    });

    [Fact]
    public void A_deep_notice_is_rendered_in_every_form() => OnSmallStack(() =>
    {
        RectificationNotice notice = Deep("底层问题35个。");
        string page = notice.ToHtml(new() { MarkedFacts = FactKinds.All, Findings = notice.Validate() });
        Assert.Contains(">35个</mark>", page, StringComparison.Ordinal);
        Assert.Contains("底层问题35个。", notice.ToMarkdown(new() { Ledger = true }), StringComparison.Ordinal);
        Assert.Equal(Depth / 2, NoticeCsv.Serialize(notice, new() { Columns = [NoticeCsvColumns.Number] }).Count(c => c == '\n') - 1);
        Assert.StartsWith("一个问题", notice.ToSummary(new() { Length = SummaryLength.Line }), StringComparison.Ordinal);
    });

    [Fact]
    public void A_deep_path_is_compared_and_written() => OnSmallStack(() =>
    {
        string pointer = string.Concat(Enumerable.Repeat("/blocks/0", Depth));
        NoticePath path = NoticePath.Parse(pointer);
        Assert.Equal(pointer, path.ToString());
        Assert.Equal(path.GetHashCode(), NoticePath.Parse(pointer).GetHashCode());
    });

    [Fact]
    public void A_notice_too_deep_for_JSON_is_refused() => OnSmallStack(() =>
        Assert.Equal("RJ0007", Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(Deep("底。"))).Id));

    [Fact]
    public void A_failure_on_a_deep_level_reaches_the_caller() => OnSmallStack(() =>
        Assert.Throws<NotSupportedException>(() => new NoticeTextRenderer(renderers: Refusing).Render(Deep("底。"))));

    private static NodeRenderers<TextContext> Refusing { get; } =
        NoticeTextRenderer.DefaultRenderers.With<Paragraph>((paragraph, _) => throw new NotSupportedException($"refused: {paragraph.Text}"));

    private static RectificationNotice Deep(string bottom)
    {
        Block block = new Paragraph(bottom);
        for (int i = 0; i < Depth; i++)
        {
            block = i % 2 == 0 ? new RectificationIssue { Heading = "关于管理的问题", Blocks = [block] } : new LabelledPart { Label = "整改措施", Blocks = [block] };
        }

        return new() { Title = new() { Lines = ["关于整改情况的通报"] }, Body = [block] };
    }

    private static void OnSmallStack(Action run)
    {
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    run();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            512 * 1024);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
