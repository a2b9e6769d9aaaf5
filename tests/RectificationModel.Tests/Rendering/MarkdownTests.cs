using CsCheck;
using RectificationModel.Rendering.Markdown;
using RectificationModel.Tests.Corpus;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Rendering;

public sealed class MarkdownTests
{
    private static readonly string[] Hostile =
    [
        "1. 排班", "1) 排班", "12.排班", "# 题", "题 #", "> 引", "- 项", "+ 项", "* 项", "---", "***", "___", "===", "```", "~~~", "    缩进", "\t缩进", "末尾  ", "\u3000缩进", "a|b", "|", "\\|", "\\", "\\\\", "*强*", "**强**", "_强_", "__强__", "~~删~~", "`码`",
        "[链](http://example.cn)", "![图](x)", "[x]: http://example.cn", "[ ] 待办", "<b>粗</b>", "<script>alert(1)</script>", "<!-- 注 -->", "]]>", "&amp;", "&#x41;", "&copy", "<http://example.cn>", "http://example.cn", "www.example.cn", "WWW.example.cn", "a@example.cn", "mailto:a@example.cn", ":smile:", ": 定义",
        "::: 容器", "$x$", "$$", "^上^", "==亮==", "{#id .class}", "[^1]", "=1+1", "甲\n乙", "甲\r\n\r\n乙", "\u202e倒\u202c", "\u200b", "\ufeff甲", "\0", "\u0085", "\u2028", "\ud83d", "\udc00甲", "😀", "𠮷", "\U000E0041", "（1）甲", "①甲", "“引”", "**", "-", "+", ".", "1.", "1", "+5%", "-5%", "| --- |", "\"\"引\"\"", "https://例子.cn/a_b?c=d&e=f",
    ];

    private static readonly Gen<string> AnyText = Gen.Frequency((3, Gen.Int[0, Hostile.Length - 1].Select(i => Hostile[i])), (1, NoticeGen.Text), (1, Gen.Char.Array[0, 4].Select(chars => new string(chars)))).Array[1, 3].Select(string.Concat);

    public static TheoryData<string> Texts => [.. Hostile];

    [Fact]
    public void Any_text_is_read_back_as_it_stood() => AnyText.Holds(IsReadBack, iter: 20_000);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_read_back_as_it_stood(string text) => IsReadBack(text);

    [Theory]
    [InlineData("已完成", "已完成")]
    [InlineData("1.整改台账", "1\\.整改台账")]
    [InlineData("完成3.5公里，0746-8358992。", "完成3.5公里，0746-8358992。")]
    [InlineData("工作日8:30—11:30", "工作日8:30—11:30")]
    [InlineData("www.example.cn", "www\\.example.cn")]
    [InlineData("http://example.cn", "http\\://example.cn")]
    [InlineData("- 甲", "\\- 甲")]
    [InlineData(" 甲\u202e乙\n", "&#x20;甲&#x202E;乙&#xA;")]
    [InlineData("*甲*|<b>", "\\*甲\\*\\|\\<b\\>")]
    public void Marks_are_escaped_where_they_would_mean_something(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("已完成", "**已完成**")]
    [InlineData("（已完成）", "（已完成）")]
    [InlineData("", "")]
    public void Words_are_bold_where_no_neighbour_undoes_it(string text, string expected) => Assert.Equal(expected, MarkdownText.Strong(text));

    [Fact]
    public void Every_corpus_file_has_its_outline_and_its_texts_in_Markdown()
    {
        foreach (string text in CorpusFiles.Read())
        {
            HasOutline(RectificationNotice.Parse(text));
        }
    }

    [Fact]
    public void Notices_as_authors_write_them_have_their_outline_and_their_texts_in_Markdown() => WritableGen.Notice.Holds(HasOutline, iter: 300);

    [Fact]
    public void Notices_of_any_texts_have_their_outline_and_their_texts_in_Markdown() => NoticeGen.Notice.Holds(HasOutline, iter: 1000);

    [Fact]
    public void Headings_below_the_sixth_level_are_bold_lines()
    {
        Block block = new Paragraph("底。");
        for (int i = 8; i >= 1; i--)
        {
            block = new Section { Ordinal = Ordinal.Create(i, OrdinalStyle.ArabicParenthesized), Heading = "层", Blocks = [block] };
        }

        RectificationNotice notice = new() { Title = new() { Lines = ["题"] }, Body = [block] };
        Assert.EndsWith("\n###### （5）层\n\n**（6）层**\n\n**（7）层**\n\n**（8）层**\n\n底。\n", notice.ToMarkdown(), StringComparison.Ordinal);
        Assert.StartsWith("### 题\n\n#### （1）层\n", new NoticeMarkdownRenderer(new() { TitleLevel = 3 }).Render(notice), StringComparison.Ordinal);
        Assert.StartsWith("# （1）层\n", (notice with { Title = new() }).ToMarkdown(), StringComparison.Ordinal);
        HasOutline(notice);
    }

    [Fact]
    public void The_ledger_is_a_table_of_all_issues()
    {
        RectificationIssue issue = new()
        {
            Heading = "关于a|b的问题",
            Progress = ProgressState.Completed,
            Deadline = new("立行立改"),
            Responsible = [new("水务局", ResponsibleRole.Lead), new("水管所", ResponsibleRole.Responsible)],
            Blocks = [new LabelledPart { Label = "整改措施", Blocks = [new RectificationMeasure("甲。"), new RectificationMeasure("乙。")] }, new RectificationIssue { Heading = "关于丙的问题" }],
        };
        NoticeMarkdownRenderer renderer = new(new() { Ledger = true });
        string markdown = renderer.Render(new RectificationNotice { Title = NoticeTitle.For(null, "整改", NoticeGenre.Notice), Body = [issue] });

        Assert.Contains(
            """


            | 序号 | 问题 | 整改进度 | 整改时限 | 责任单位 | 措施 |
            | --- | --- | --- | --- | --- | ---: |
            | 一、 | 关于a\|b的问题 | 已完成 | 立行立改 | 水务局、水管所 | 2 |
            | （一） | 关于丙的问题 |  |  |  | 0 |


            """.ReplaceLineEndings("\n"),
            markdown,
            StringComparison.Ordinal);
        Assert.Equal(
            ["一、", "关于a|b的问题", "已完成", "立行立改", "水务局、水管所", "2", "（一）", "关于丙的问题", "", "", "", "0"],
            MarkdownOutline.Read(markdown).Where(line => line.Kind == "cell").Skip(6).Select(line => line.Text));
        Assert.DoesNotContain("|", renderer.Render(new RectificationNotice { Title = new(), Body = [new Paragraph("甲。")] }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strings_writers_and_streams_get_the_same()
    {
        RectificationNotice notice = new() { Title = new() { Lines = ["题"] }, Preamble = ["𠮷。"] };
        NoticeMarkdownRenderer renderer = new(new() { NewLine = "\r\n" });
        using StringWriter writer = new();
        using MemoryStream now = new();
        using MemoryStream later = new();

        renderer.Render(notice, writer);
#pragma warning disable CA1849 // the one beside it is under test too
        renderer.Render(notice, now);
#pragma warning restore CA1849
        await renderer.RenderAsync(notice, later, TestContext.Current.CancellationToken);

        Assert.Equal("# 题\r\n\r\n𠮷。\r\n", renderer.Render(notice));
        Assert.Equal(renderer.Render(notice), writer.ToString());
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(writer.ToString()), now.ToArray());
        Assert.Equal(now.ToArray(), later.ToArray());
    }

    [Fact]
    public void The_golden_notice_is_written_as_it_was()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Golden");
        RectificationNotice notice = RectificationNotice.Parse(File.ReadAllText(Path.Combine(folder, "municipal-library-2023.txt")));
        string golden = Path.Combine(folder, "municipal-library-2023.md");
        string markdown = new NoticeMarkdownRenderer(new() { Ledger = true }).Render(notice);
        Assert.True(File.Exists(golden), markdown);
        Assert.Equal(File.ReadAllText(golden).ReplaceLineEndings("\n"), markdown);
    }

    [Fact]
    public void Options_are_checked()
    {
        Assert.Throws<ArgumentException>(() => new NoticeMarkdownOptions { NewLine = "" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeMarkdownOptions { TitleLevel = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NoticeMarkdownOptions { TitleLevel = 7 });
        Assert.Throws<ArgumentNullException>(() => NoticeMarkdownRenderer.Default.Render(null!));
        Assert.Throws<ArgumentNullException>(() => MarkdownText.Escape(null!));
    }

    private static void IsReadBack(string text)
    {
        string read = Shown(text);
        string escaped = MarkdownText.Escape(text);
        Assert.DoesNotContain('\n', escaped);
        Assert.Equal([("h2", read)], MarkdownOutline.Read($"## {escaped}\n"));
        Assert.Equal([("p", "甲：" + read)], MarkdownOutline.Read($"甲：{escaped}\n"));
        if (text.Length > 0)
        {
            Assert.Equal([("p", "前"), ("p", read), ("p", "后")], MarkdownOutline.Read($"前\n\n{escaped}\n\n后\n"));
            Assert.Equal([("item", read), ("item", "乙")], MarkdownOutline.Read($"- {escaped}\n- 乙\n"));
            Assert.Equal([("cell", "列"), ("cell", "行"), ("cell", read), ("cell", "乙")], MarkdownOutline.Read($"| 列 | 行 |\n| --- | --- |\n| {escaped} | 乙 |\n"));
        }

        if (text.AsSpan().Trim().Length > 0)
        {
            Assert.Equal([("p", Shown(text.Trim()))], MarkdownOutline.Read($"**{MarkdownText.Escape(text.Trim())}**\n"));
        }
    }

    private static void HasOutline(RectificationNotice notice)
    {
        string markdown = notice.ToMarkdown();
        Assert.Equal(MarkdownExpectation.Of(notice.Compose()).Select(line => (line.Kind, Shown(line.Text))), MarkdownOutline.Read(markdown));
    }

    // What no Markdown can show: half of a surrogate pair, the zero character.
    private static string Shown(string text)
    {
        char[] chars = text.ToCharArray();
        for (int i = 0; i < chars.Length; i++)
        {
            bool pair = char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]);
            chars[i] = chars[i] == '\0' || char.IsSurrogate(chars[i]) && !pair ? '\ufffd' : chars[i];
            i += pair ? 1 : 0;
        }

        return new string(chars);
    }
}
