using CsCheck;
using RectificationModel.Parsing;
using RectificationModel.Tests.Corpus;

namespace RectificationModel.Tests.Properties;

public sealed class CorpusLawTests
{
    private const int Texts = 1000;

    [Fact]
    public void Every_corpus_file_keeps_the_laws()
    {
        foreach (string text in CorpusFiles.Read())
        {
            Laws.Check(text);
        }
    }

    [Fact]
    public void Mutated_and_spliced_corpus_files_lose_nothing_and_need_nothing()
    {
        IReadOnlyList<string> texts = CorpusFiles.Read();
        TextMutation.Of([.. texts.Where(t => t.Length < 10000)]).Holds(
            text =>
            {
                NoticeParseResult result = NoticeParser.Default.Parse(text);
                Laws.Tile(text, result);
                Laws.Compose(result);
                Laws.Characters(text, result);
            },
            iter: Texts);
    }

    // Pieces that ran together in one line become lines of their own, which may then read like a notice's end. Four texts in ten thousand are such; the rate is held
    // with room for chance.
    [Fact]
    public void Mutated_and_spliced_corpus_files_are_read_back_as_they_were()
    {
        IReadOnlyList<string> texts = CorpusFiles.Read();
        int kept = 0;
        TextMutation.Of([.. texts.Where(t => t.Length < 10000)]).Holds(
            text =>
            {
                RectificationNotice notice = RectificationNotice.Parse(text);
                Interlocked.Add(ref kept, RectificationNotice.Parse(notice.ToText()) == notice ? 1 : 0);
            },
            iter: Texts);
        TestContext.Current.SendDiagnosticMessage("{0} of {1} mutated texts are read back as they were.", kept, Texts);
        Assert.True(kept >= Texts * 0.996, $"Only {kept} of {Texts} mutated texts are read back as they were.");
    }
}
