using RectificationModel.Parsing;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Parsing;

public sealed class DamageTests
{
    private const string Title = "关于巡察整改情况的通报\n";

    [Theory]
    [InlineData("一、整改[bookmark: _GoBack]情况\n召开会议。", "§ 一、|整改情况|\n  召开会议。", "[bookmark: _GoBack]")]
    [InlineData("\ufeff一、整改\u200b情况\r\n召开会议。\r\n", "§ 一、|整改情况|\n  召开会议。", "")]
    [InlineData("**一、整改情况**\n召开会议。", "§ 一、|整改情况|\n  召开会议。", "**|**")]
    [InlineData("## 一、整改情况\n召开会议。", "§ 一、|整改情况|\n  召开会议。", "##")]
    [InlineData("一、整改情况\n召开\n- 3 -\n会议。", "§ 一、|整改情况|\n  召开\n  会议。", "- 3 -")]
    [InlineData("一、整改情况\n召开会议，\n讨论。", "§ 一、|整改情况|\n  召开会议，讨论。", "")]
    [InlineData("一、整改情况\n召开会议\n，讨论。", "§ 一、|整改情况|\n  召开会议，讨论。", "")]
    [InlineData("一、整改情况\n电话：0700-5550171；传真：\n0700-5550173。", "§ 一、|整改情况|\n  电话：0700-5550171；传真：0700-5550173。", "")]
    [InlineData("一、整改情况\n审议《云岭县水库\n管理办法》", "§ 一、|整改情况|\n  审议《云岭县水库管理办法》", "")]
    [InlineData("一、整改情况\n审议《云岭县水库\n再议《管理办法》", "§ 一、|整改情况|\n  审议《云岭县水库\n  再议《管理办法》", "")]
    [InlineData("一、整改情况\n会议开过。于2023\n年召开。", "§ 一、|整改情况|\n  会议开过。于2023年召开。", "")]
    [InlineData("一、整改情况\n会议开过。再次使用 open\nsource 软件。", "§ 一、|整改情况|\n  会议开过。再次使用 open source 软件。", "")]
    [InlineData("一、整改情况\n会议开过。再次使用 open\n#\u2008source 软件。", "§ 一、|整改情况|\n  会议开过。再次使用 open\u2008source 软件。", "#")]
    [InlineData("一、整改情况\n一是召开会议，讨论\n方案。", "§ 一、|整改情况|\n  - 一是|召开会议，讨论方案。", "")]
    [InlineData("一、整改情况\n会议开过（“见。”）\n　　方案", "§ 一、|整改情况|\n  会议开过（“见。”）\n  方案", "")]
    [InlineData("一、整改[book\u200bmark: a]情况\n召开会议。", "§ 一、|整改情况|\n  召开会议。", "[book\u200bmark: a]")]
    [InlineData("一、整改情况\n见[bookmark，\n略]。", "§ 一、|整改情况|\n  见[bookmark，\n  略]。", "")]
    [InlineData("一、反馈问题整改情况 （一） 关于巡查不勤的问题。召开会议。", "§ 一、|反馈问题整改情况|\n  ! （一）|关于巡查不勤的问题|。\n    召开会议。", "")]
    [InlineData("一、整改情况\n召开会议。\n责任编辑：王某", "§ 一、|整改情况|\n  召开会议。", "责任编辑：王某")]
    public void Damage_is_set_aside_or_mended(string text, string outline, string artefacts)
    {
        NoticeParseResult result = Laws.Check(Title + text + "\n");

        Assert.Equal(outline, NoticeOutline.Of(result.Notice));
        Assert.Equal(artefacts, string.Join('|', result.Diagnostics.Where(d => d.Id == "RP1001").Select(d => d.Arguments[0])));
    }

    [Fact]
    public void Lines_of_one_width_were_broken_by_a_page()
    {
        const string Text = """
            一、整改情况
                县水务局召开专题会议学习有关文件精神研究部
            署各项整改任务明确责任分工和完成时间要求各科室
            按照职责分头落实并且每个月向党组报告一次进展情
            况对于进展缓慢的科室由分管领导约谈主要负责人并
            且在全局范围内通报批评限期整改到位绝不拖延任务
            """;

        RectificationNotice notice = Laws.Check(Title + Text + "\n").Notice;

        Section section = Assert.IsType<Section>(Assert.Single(notice.Body));
        Assert.Single(section.Blocks);
    }

    [Fact]
    public void A_page_breaks_names_and_leaves_titles_and_headings_whole()
    {
        const string Text = """
            云岭县水务局
            关于中央生态环境保护督察反馈问题整改验收的公示
            2023年3月1日至5月31日督察组对云岭县开展了督察并
            且反馈了督察意见，现将有关整改情况向社会公示如下
            一、针对“巡查记录缺失，渠道清淤长期不到位”问题
            该问题已完成整改。
            二、关于标牌不全的问题
            配合单位：青山水库管理所、云岭县市场监督和质量管
            理局
            """;

        RectificationNotice notice = NoticeParser.Default.Parse(Text).Notice;

        Assert.Equal(["云岭县水务局", "关于中央生态环境保护督察反馈问题整改验收的公示"], notice.Title.Lines);
        Assert.Equal(
            """
            ! 一、|针对“巡查记录缺失，渠道清淤长期不到位”问题| [该问题已完成整改=Completed Text]
              该问题已完成整改。
            ! 二、|关于标牌不全的问题| {Supporting:青山水库管理所} {Supporting:云岭县市场监督和质量管理局}
            """.ReplaceLineEndings("\n"),
            NoticeOutline.Of(notice));
    }

    [Fact]
    public void Front_matter_gives_a_title()
    {
        NoticeParseResult result = Laws.Check("---\nauthor: x\ntitle: \"云岭县水务局关于巡察整改情况的通报 | 云岭\"\n---\n一、整改情况\n召开会议。\n");

        Assert.Equal(["云岭县水务局关于巡察整改情况的通报"], result.Notice.Title.Lines);
        Assert.Equal("§ 一、|整改情况|\n  召开会议。", NoticeOutline.Of(result.Notice));
    }

    [Fact]
    public void Diagnostics_name_what_where_and_why()
    {
        const string Text = "关于巡察整改情况的通报\n一、关于记录缺页的问题\n整改进度：稳中有进\n补齐\ufffd记录[图片]。𠮷\ud800\n";
        NoticeParseResult result = NoticeParser.Default.Parse(Text);

        Assert.Equal(["RP1002", "RP1003", "RP1001", "RP1003"], result.Diagnostics.Select(d => d.Id));
        Assert.Equal(["稳中有进", "\ufffd", "[图片]", "\ud800"], result.Diagnostics.Select(d => d.Span!.Value.Of(Text).ToString()));
        Assert.Equal(["/body/0/progress/label", "/body/0/blocks/0/text", "/body/0/blocks/0/text", "/body/0/blocks/0/text"], result.Diagnostics.Select(d => d.Path.ToString()));
        Assert.Equal(["稳中有进", "U+FFFD", "[图片]", "U+D800"], result.Diagnostics.Select(d => d.Arguments[0]));
        Assert.Equal("Warning RP1002 /body/0/progress/label: 整改进度“稳中有进”不在词表中，原文保留，完成程度记为未知；可通过 NoticeParserOptions.Progress 补充。", result.Diagnostics[0].ToString());
        Assert.StartsWith("The character U+FFFD shows", result.Diagnostics[1].GetMessage(NoticeLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_a_member_is_found_in_the_source()
    {
        const string Text = "关于巡察整改情况的通报\n一、关于记录缺页的问题\n补齐[图片]记录12册。\n";
        NoticeParseResult result = NoticeParser.Default.Parse(Text);
        NoticePath path = NoticePath.Parse("/body/0/blocks/0/text");

        Assert.Equal("补齐记录12册。", result.Notice.Descendants<Paragraph>().Single().Text);
        Assert.Equal("12册", result.Locate(path, new(4, 3))?.Of(Text).ToString());
        Assert.Equal("齐[图片]记", result.Locate(path, new(1, 2))?.Of(Text).ToString());
        Assert.Null(result.Locate(path, new(4, 99)));
        Assert.Null(result.Locate(path, new(99, 1)));
        Assert.Null(result.Locate(NoticePath.Parse("/body/7/text"), new(0, 1)));
        Assert.Throws<ArgumentNullException>(() => result.Locate(null!, default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\u3000\u2028")]
    [InlineData("**")]
    [InlineData("一、")]
    [InlineData("整改时限：")]
    [InlineData("附件：")]
    [InlineData("“《（‘")]
    [InlineData("1.2.3.")]
    [InlineData("：。；")]
    [InlineData("问题编号：\n反馈问题：\n整改时限：\n责任单位：\n整改进度：")]
    public void Every_text_is_read(string text) => Laws.Check(text);

    [Fact]
    public void Only_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => NoticeParser.Default.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => RectificationNotice.Parse(null!));
    }
}
