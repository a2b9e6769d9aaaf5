namespace RectificationModel.Parsing.Fields;

/// <summary>The progress of an issue that a sentence of its own prose states: first of all the first, then the last, then any other.</summary>
internal static class ProgressInText
{
    public static ProgressState? Find(ValueList<Block> blocks, ProgressVocabulary vocabulary)
    {
        List<string> texts = [];
        Collect(blocks, texts);
        if (texts.Count == 0)
        {
            return null;
        }

        string? found = First(texts[0], vocabulary) ?? Last(texts[^1], vocabulary);
        for (int i = 0; found is null && i < texts.Count; i++)
        {
            found = SentenceState.Find(texts[i], vocabulary) is TextSpan span ? span.Of(texts[i]).ToString() : null;
        }

        return found is null ? null : vocabulary.Read(found) with { Place = ProgressPlace.Text };
    }

    private static string? First(string text, ProgressVocabulary vocabulary) => IfState(SentenceState.First(text), text, vocabulary);

    private static string? Last(string text, ProgressVocabulary vocabulary) => IfState(SentenceState.Last(text), text, vocabulary);

    private static string? IfState(TextSpan span, string text, ProgressVocabulary vocabulary) =>
        StateWording.IsStateSentence(span.Of(text), vocabulary) ? span.Of(text).ToString() : null;

    private static void Collect(ValueList<Block> blocks, List<string> texts)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    texts.Add(paragraph.Text);
                    break;
                case RectificationMeasure measure:
                    texts.Add(measure.Text);
                    break;
                case LabelledPart part:
                    Collect(part.Blocks, texts);
                    break;
            }
        }
    }
}
