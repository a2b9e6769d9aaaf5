using RectificationModel.Parsing.Outline;

namespace RectificationModel.Tests.Parsing.Outline;

public sealed class MarkerReaderTests
{
    [Theory]
    [InlineData("一是压实责任", "一是", 1)]
    [InlineData("十二是补齐短板", "十二是", 12)]
    [InlineData("二十三是补齐短板", "二十三是", 23)]
    [InlineData("三是：补齐", "三是：", 3)]
    [InlineData("三是:补齐", "三是:", 3)]
    [InlineData("三是，补齐", "三是，", 3)]
    [InlineData("一是", "一是", 1)]
    [InlineData("首先，学习", "首先，", 1)]
    [InlineData("首先是学习", "首先是", 1)]
    [InlineData("其次、研究", "其次、", 2)]
    [InlineData("再次,落实", "再次,", 3)]
    [InlineData("再者，落实", "再者，", 4)]
    [InlineData("然后，检查", "然后，", 5)]
    [InlineData("最后，总结", "最后，", 7)]
    [InlineData("其一，学习", "其一，", 1)]
    [InlineData("其三、学习", "其三、", 3)]
    [InlineData("第一，学习", "第一，", 1)]
    [InlineData("第四，学习", "第四，", 6)]
    [InlineData("第十二：学习", "第十二：", 12)]
    [InlineData("第二,学习", "第二,", 2)]
    [InlineData("——建章立制", "——", 0)]
    [InlineData("──建章立制", "──", 0)]
    [InlineData("●建章立制", "●", 0)]
    [InlineData("□建章立制", "□", 0)]
    [InlineData("\uf06c建章立制", "\uf06c", 0)]
    public void Markers_are_read(string text, string marker, int value)
    {
        Assert.True(MarkerReader.TryRead(text, out int length, out int read));
        Assert.Equal((marker, value), (text[..length], read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("一")]
    [InlineData("一是一，二是二")]
    [InlineData("一是二、二是一")]
    [InlineData("一二三四是")]
    [InlineData("十十是何故")]
    [InlineData("一会儿")]
    [InlineData("是一")]
    [InlineData("首先学习")]
    [InlineData("首先")]
    [InlineData("最近，学习")]
    [InlineData("然而，学习")]
    [InlineData("其中，学习")]
    [InlineData("第一季度")]
    [InlineData("第一")]
    [InlineData("第，")]
    [InlineData("第一一一，学习")]
    [InlineData("—建章立制")]
    [InlineData("—————建章立制")]
    [InlineData("————")]
    [InlineData("压实责任")]
    public void Other_wording_is_no_marker(string text)
    {
        Assert.False(MarkerReader.TryRead(text, out int length, out int value));
        Assert.Equal(0, value);
        Assert.True(length <= text.Length);
    }

    [Theory]
    [InlineData(1, "一是")]
    [InlineData(2, "二是")]
    [InlineData(3, "三是")]
    [InlineData(4, "四是")]
    [InlineData(5, "五是")]
    [InlineData(6, "六是")]
    [InlineData(21, "二十一是")]
    public void Markers_are_made(int value, string marker)
    {
        Assert.Equal(marker, MarkerReader.Create(value));
        Assert.True(MarkerReader.TryRead(marker, out _, out int read));
        Assert.Equal(value, read);
    }
}
