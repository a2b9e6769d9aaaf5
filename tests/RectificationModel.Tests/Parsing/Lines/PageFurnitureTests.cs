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
    public void Page_numbers_rules_and_web_lines_are_furniture(string line) => Assert.True(PageFurniture.IsFurniture(line));

    [Theory]
    [InlineData("3 -")]
    [InlineData("12345")]
    [InlineData("第三页有误，请核对")]
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
    public void Prose_is_none(string line) => Assert.False(PageFurniture.IsFurniture(line));

    [Theory]
    [InlineData("責任編輯：王某")]
    [InlineData("轉載請註明出處")]
    public void Lines_in_traditional_characters_are_furniture_too(string line) => Assert.True(PageFurniture.IsFurnitureFolded(line));

    [Fact]
    public void A_long_line_is_none()
    {
        Assert.False(PageFurniture.IsFurniture("来源：" + new string('甲', 200)));
        Assert.False(PageFurniture.IsFurnitureFolded("來源：" + new string('甲', 200)));
    }
}
