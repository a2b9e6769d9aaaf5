using System.Text;
using NoticeConsole.Input;

namespace RectificationModel.Tests.Samples;

public sealed class TextDecoderTests
{
    private const string Text = "中共某局党组\r\n关于巡察整改进展情况的通报";

    public static TheoryData<string, byte[]> Files => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "GB18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_text_is_the_same_in_every_encoding_and_its_mark_is_not_counted(string encoding, byte[] bytes)
    {
        Assert.NotNull(encoding);
        Assert.Equal(Text, TextDecoder.Decode(bytes));
    }

    [Fact]
    public void No_bytes_are_no_text() => Assert.Equal("", TextDecoder.Decode([]));
}
