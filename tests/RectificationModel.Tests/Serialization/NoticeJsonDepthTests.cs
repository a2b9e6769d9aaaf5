using System.Text.Json;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonDepthTests
{
    private const int SmallStack = 512 * 1024;

    // The notice, its body, and an object and a list for each level.
    private const int Deepest = (NoticeJson.MaxDepth - 2) / 2;

    private static readonly Func<int, Block, Block>[] Containers =
    [
        (i, inner) => new Section { Heading = $"层{i}", Blocks = [inner] },
        (i, inner) => new RectificationIssue { Heading = $"层{i}", Blocks = [inner], Progress = ProgressState.Completed },
        (i, inner) => new LabelledPart { Label = $"层{i}", Blocks = [inner] },
    ];

    public static TheoryData<int> Kinds => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_deepest_tree_is_written_read_compared_and_hashed_on_a_small_stack(int kind) => OnSmallStack(() =>
    {
        RectificationNotice notice = Nested(kind, Deepest);
        string json = NoticeJson.Serialize(notice, new() { IncludeFacts = true });
        RectificationNotice back = NoticeJson.Deserialize(json);
        Assert.True(back == notice);
        Assert.Equal(notice.GetHashCode(), back.GetHashCode());
        Assert.False(back == Nested(kind, Deepest, "乙"));
        Assert.Equal(notice, JsonSerializer.Deserialize(json, Wide.GetTypeInfo(typeof(RectificationNotice))));
        Assert.Equal(Deepest, notice.Descendants().Count());
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_deeper_tree_is_refused_when_it_is_written(int kind) => OnSmallStack(() =>
    {
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(Nested(kind, Deepest + 1)));
        Assert.Equal("RJ0007", error.Id);
        Assert.StartsWith("/body/0/blocks/0/blocks/0", error.Path.ToString(), StringComparison.Ordinal);
        Assert.Equal("RJ0007", Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(Nested(kind, 100_000))).Id);
    });

    [Fact]
    public void A_text_that_is_one_level_deeper_is_refused_when_it_is_read()
    {
        string json = NoticeJson.Serialize(Nested(0, Deepest)).Replace("\"text\":\"甲\"", "\"text\":\"甲\",\"x\":[{}]", StringComparison.Ordinal);
        Assert.Equal("RJ0007", Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json)).Id);
    }

    [Theory]
    [InlineData(NoticeJson.MaxDepth - 1, true)]
    [InlineData(NoticeJson.MaxDepth, false)]
    public void The_depth_of_an_unknown_member_counts(int levels, bool isWritten)
    {
        string json = string.Concat(Enumerable.Repeat("[", levels - 1)) + "[\"[{\\\"\"]" + new string(']', levels - 1);
        RectificationNotice notice = new() { Title = new(), Extensions = SampleNotice.Unknown("x", json) };
        if (isWritten)
        {
            Assert.Equal(notice, NoticeJson.Deserialize(NoticeJson.Serialize(notice)));
            return;
        }

        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(notice));
        Assert.Equal(("RJ0007", "/x"), (error.Id, error.Path.ToString()));
    }

    private static JsonSerializerOptions Wide { get; } = new() { TypeInfoResolver = NoticeJson.TypeInfo.OriginatingResolver, MaxDepth = NoticeJson.MaxDepth };

    private static RectificationNotice Nested(int kind, int levels, string text = "甲")
    {
        Block block = new Paragraph(text);
        for (int i = 1; i < levels; i++)
        {
            block = Containers[kind](i, block);
        }

        return new() { Title = new(), Body = [block] };
    }

    private static void OnSmallStack(Action test)
    {
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(test), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
