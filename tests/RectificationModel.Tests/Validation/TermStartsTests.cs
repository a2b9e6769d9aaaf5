using CsCheck;
using RectificationModel.Tests.Properties;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Validation;

public sealed class TermStartsTests
{
    private static readonly Gen<string> Words = Gen.Char["回头看三会一课"].Array[TermStarts.Shortest, 5].Select(chars => new string(chars));

    [Fact]
    public void Every_place_of_a_term_is_found_at_even_and_odd_places_alike() => Gen.Select(Words.Array[1, 6], Gen.Char["回头看三会一课"].Array[0, 40]).Holds((words, chars) =>
    {
        string[] terms = [.. words.Distinct().OrderByDescending(word => word.Length)];
        string text = new(chars);
        using TermStarts starts = new(terms);
        List<(int, string)> found = [];
        for (int place = 0; starts.Next(text, ref place) is string term; place++)
        {
            found.Add((place, term));
        }

        Assert.Equal(Enumerable.Range(0, text.Length).SelectMany(at => terms.Where(term => text.AsSpan(at).StartsWith(term)).Take(1).Select(term => (at, term))), found);
    });
}
