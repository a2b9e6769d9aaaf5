using RectificationModel.Language;

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

        string? found = Leading(blocks[0], vocabulary) ?? IfState(static text => SentenceState.First(text), texts[0], vocabulary) ?? IfState(static text => SentenceState.Last(text), texts[^1], vocabulary);
        for (int i = 0; found is null && i < texts.Count; i++)
        {
            found = SentenceState.Find(Simplified.Fold(texts[i]), vocabulary) is TextSpan span ? span.Of(texts[i]).ToString() : null;
        }

        return found is null ? null : vocabulary.Read(found, ProgressPlace.Text);
    }

    private static string? Leading(Block first, ProgressVocabulary vocabulary) =>
        first is Paragraph { Text: string text } && SentenceState.Leads(Simplified.Fold(text), vocabulary) ? SentenceState.First(text).Of(text).ToString() : null;

    private static string? IfState(Func<string, TextSpan> sentence, string text, ProgressVocabulary vocabulary)
    {
        string folded = Simplified.Fold(text);
        TextSpan span = sentence(folded);
        return StateWording.IsStateSentence(span.Of(folded), vocabulary) ? span.Of(text).ToString() : null;
    }

    // With a stack of its own, as labelled parts may nest to any depth.
    private static void Collect(ValueList<Block> blocks, List<string> texts)
    {
        Stack<(ValueList<Block> Blocks, int Next)> open = new();
        open.Push((blocks, 0));
        while (open.TryPop(out (ValueList<Block> Blocks, int Next) level))
        {
            if (level.Next == level.Blocks.Count)
            {
                continue;
            }

            open.Push((level.Blocks, level.Next + 1));
            switch (level.Blocks[level.Next])
            {
                case Paragraph paragraph:
                    texts.Add(paragraph.Text);
                    break;
                case RectificationMeasure measure:
                    texts.Add(measure.Text);
                    break;
                case LabelledPart part:
                    open.Push((part.Blocks, 0));
                    break;
            }
        }
    }
}
