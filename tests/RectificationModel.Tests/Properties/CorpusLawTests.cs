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

    [Theory]
    [InlineData(1, 6)]
    [InlineData(7, 25)]
    public void Mutated_and_spliced_corpus_files_keep_the_laws(int least, int most) =>
        TextMutation.Of([.. CorpusFiles.Read().Where(text => text.Length < 10000)], least, most).Holds(text => Laws.Check(text), iter: Texts);
}
