using CsCheck;
using RectificationModel.Tests.Properties;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Validation;

public sealed class NoticePathOrderTests
{
    // What is looked for by halves must stand in the order that halves it.
    [Fact]
    public void Texts_of_the_body_stand_in_the_order_of_their_paths() => NoticeGen.Notice.Holds(notice =>
    {
        NoticePath[] paths = [.. notice.Texts().Select(text => text.Path).Where(path => path.Name == "text" && path.ToString().StartsWith("/body/", StringComparison.Ordinal))];

        Assert.All(paths.Zip(paths.Skip(1)), pair => Assert.True(NoticePathOrder.Compare(pair.First, pair.Second) < 0, $"{pair.First} before {pair.Second}"));
    });
}
