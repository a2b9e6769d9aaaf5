using System.Buffers;

namespace RectificationModel.Validation;

/// <summary>Small questions that rules put to prose.</summary>
internal static class Wording
{
    private const int LongestSentence = 300;

    public static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words) => FirstOf(text, words) is not null;

    /// <summary>The first of the words, in the order of their list, that a text contains.</summary>
    public static string? FirstOf(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The text of a paragraph or measure; empty for other blocks.</summary>
    public static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        RectificationMeasure measure => measure.Text,
        _ => "",
    };

    /// <summary>Whether a text begins with one of the words.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text ends with one of the words.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence around a place, between 。！？ or line breaks; no farther away than a sentence is long, so that many questions stay linear.</summary>
    public static TextSpan SentenceAround(string text, TextSpan place) => Around(text, place, "。！？\n");

    /// <summary>The clause around a place, between marks of any kind.</summary>
    public static TextSpan ClauseAround(string text, TextSpan place) => Around(text, place, "。！？\n，,；;、：:");

    private static TextSpan Around(string text, TextSpan place, string marks)
    {
        int from = Math.Max(0, place.Start - LongestSentence);
        int to = Math.Min(text.Length, place.End + LongestSentence);
        int before = text.AsSpan(from, place.Start - from).LastIndexOfAny(marks);
        int after = text.AsSpan(place.End, to - place.End).IndexOfAny(marks);
        return TextSpan.FromBounds(from + before + 1, after < 0 ? to : place.End + after);
    }

    /// <summary>The letters and digits of a text: what is left when marks and spaces are set aside.</summary>
    public static string Letters(string text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return letters == text.Length ? text : string.Create(letters, text, static (rest, all) =>
        {
            int next = 0;
            foreach (char c in all)
            {
                if (char.IsLetterOrDigit(c))
                {
                    rest[next++] = c;
                }
            }
        });
    }

    /// <summary>The pieces of a text between any of some marks, with their places; marks within quotes and brackets do not count.</summary>
    public static TextPieces Pieces(string text, SearchValues<char> marks) => new(text, marks);

    /// <summary>Marks to cut a text at, for <see cref="Pieces"/>.</summary>
    public static SearchValues<char> Cuts(string marks) => SearchValues.Create(marks + "“《（‘”》）’");
}
