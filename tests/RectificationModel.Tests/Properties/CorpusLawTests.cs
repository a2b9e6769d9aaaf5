using CsCheck;
using RectificationModel.Tests.Corpus;

namespace RectificationModel.Tests.Properties;

public sealed class CorpusLawTests
{
    [Fact]
    public void Every_corpus_file_keeps_the_laws()
    {
        foreach (string text in CorpusFiles.Read())
        {
            Laws.Check(text);
        }
    }

    [Fact]
    public void Mutated_and_spliced_corpus_files_keep_the_laws()
    {
        IReadOnlyList<string> texts = CorpusFiles.Read();
        TextMutation.Of([.. texts.Where(t => t.Length < 10000)]).Sample(text => { Laws.Check(text); }, iter: 3000);
    }
}
