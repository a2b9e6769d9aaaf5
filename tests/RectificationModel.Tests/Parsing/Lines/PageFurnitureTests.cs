using RectificationModel.Parsing;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Tests.Parsing.Lines;

public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("- 3 -")]
    [InlineData("— 12 —")]
    [InlineData("－3－")]
    [InlineData("·3·")]
    [InlineData("第3页")]
    [InlineData("第 3 页 共 9 页")]
    [InlineData("3/9")]
    [InlineData("3／12")]
    [InlineData("---")]
    [InlineData("====")]
    [InlineData("━━━")]
    [InlineData("来源：云岭发布")]
    [InlineData("【来源】：云岭发布")]
    [InlineData("责任编辑：王某")]
    [InlineData("浏览次数: 12")]
    [InlineData("【打印】【关闭】")]
    [InlineData("首页 > 公开 > 整改")]
    [InlineData("扫一扫在手机打开")]
    [InlineData("您所在的位置：首页 >> 信息公开 >> 整改公开")]
    [InlineData("网站首页 › 通知公告 › 正文")]
    [InlineData("2024-03-04 08:30:15　来源：云岭发布　【大】【中】【小】")]
    [InlineData("【我要打印】　【返回顶部】")]
    [InlineData("扫码分享到微信")]
    [InlineData("转载请注明出处")]
    [InlineData("文件下载： 扫一扫在手机打开当前页")]
    [InlineData("索  引 号：YL-2024-00417    发文日期：2024-03-04    浏览量：")]
    [InlineData("无障碍阅读 | 长者专区 | 登录")]
    [InlineData("上传人:环保科  审核:曾")]
    [InlineData("繁體 | 簡體")]
    [InlineData("云岭县水务局办公室　　　　　　第3页")]
    [InlineData("云岭县政府网        http://www.example.com        第 1 页 共 2 页")]
    [InlineData("县委巡察办编印                    12")]
    [InlineData("打印　|　收藏　|　关闭")]
    [InlineData("【我要纠错】【打印】【关闭】")]
    [InlineData("云岭县人民政府门户网站 > 政务公开 > 生态环境")]
    [InlineData("2024-06-11 16:20   浏览量：1046   收藏本文")]
    [InlineData("2024-05-21 10:07　作者：县委办　点击：")]
    [InlineData("- END -")]
    [InlineData("——End——")]
    public void Page_numbers_rules_and_web_lines_are_furniture(string line) => Assert.True(PageFurniture.IsFurniture(line));

    [Theory]
    [InlineData("3 -")]
    [InlineData("12345")]
    [InlineData("第三页有误，请核对")]
    [InlineData("END")]
    [InlineData("第三季度")]
    [InlineData("3/a")]
    [InlineData("/9")]
    [InlineData("123456/789")]
    [InlineData("--")]
    [InlineData("--=")]
    [InlineData("——建章立制")]
    [InlineData("打印本页内容后存档。")]
    [InlineData("来源：云岭发布。再查")]
    [InlineData("：空")]
    [InlineData("整改时限：长期")]
    [InlineData("【整改目标】")]
    [InlineData("2024-03-04")]
    [InlineData("首页改版任务")]
    [InlineData("县水务局召开会议")]
    [InlineData("县委巡察办编印 12")]
    [InlineData("云岭县水务局　　　　　　12")]
    [InlineData("见台账，　　　　　　第3页")]
    [InlineData("打印 | 责任单位")]
    [InlineData("县水务局 | 已完成")]
    [InlineData("【整改目标】【整改措施】")]
    public void Prose_is_none(string line) => Assert.False(PageFurniture.IsFurniture(line));

    [Theory]
    [InlineData("責任編輯：王某")]
    [InlineData("轉載請註明出處")]
    [InlineData("點擊返回首頁")]
    public void Lines_in_traditional_characters_are_furniture_too(string line) => Assert.True(PageFurniture.IsFurnitureFolded(line));

    [Fact]
    public void A_long_line_is_none()
    {
        Assert.False(PageFurniture.IsFurniture("来源：" + new string('甲', 200)));
        Assert.False(PageFurniture.IsFurnitureFolded("來源：" + new string('甲', 200)));
    }

    [Theory]
    [InlineData("— 4 —　　二、关于记录缺页的问题", 5, 0)]
    [InlineData("--- 6 --- 另有说明", 9, 0)]
    [InlineData("补齐记录。 - 3 -", 0, 5)]
    [InlineData("- 温度 - 3 度", 0, 0)]
    [InlineData("—— 3 项已办结", 0, 0)]
    [InlineData("公示期3月1日 - 5 日", 0, 0)]
    [InlineData("补齐记录- 3 -", 0, 0)]
    [InlineData("— 4 —二、关于记录缺页的问题", 0, 0)]
    public void A_page_number_is_set_off_at_the_edges_of_a_line(string line, int before, int behind) =>
        Assert.Equal((before, behind), (PageFurniture.PageNumberBefore(line), PageFurniture.PageNumberBehind(line)));

    // Two of them in one line overlap, or leave nothing between them.
    [Theory]
    [InlineData("- 3 - 4 -")]
    [InlineData("— 1 — - 3 -")]
    [InlineData("- 3 - 责任编辑：甲 - 4 -")]
    public void Page_numbers_without_a_text_lose_nothing(string line) => RectificationModel.Tests.Properties.Laws.Check($"关于巡察整改情况的通报\n一、整改情况\n{line}\n排班。\n");

    [Fact]
    public void A_page_number_beside_a_text_is_debris_and_the_text_goes_on()
    {
        NoticeParseResult result = NoticeParser.Default.Parse("关于巡察整改情况的通报\n一、关于巡查不勤的问题\n排班到人。 - 3 -\n— 4 —　　二、关于记录缺页的问题\n补齐记录。\n");

        Assert.Equal(["巡查不勤", "记录缺页"], result.Notice.Issues().Select(issue => issue.Heading[2..^3]));
        Assert.Equal(["- 3 -", "— 4 —"], result.Segments.Where(segment => segment.Kind == SegmentKind.Artefact).Select(segment => segment.Span.Of(result.Source).ToString()));
    }
}
