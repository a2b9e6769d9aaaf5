using RectificationModel.Serialization;
using RectificationModel.Tests.Corpus;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonCorpusTests
{
    [Fact]
    public void Every_notice_of_the_corpus_comes_back_equal()
    {
        foreach (string text in CorpusFiles.Read())
        {
            RectificationNotice notice = RectificationNotice.Parse(text);
            Assert.Equal(notice, NoticeJson.Deserialize(NoticeJson.Serialize(notice)));
        }
    }
}
