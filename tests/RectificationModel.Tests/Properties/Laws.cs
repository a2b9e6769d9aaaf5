using System.Globalization;
using System.Text;
using RectificationModel.Facts;
using RectificationModel.Parsing;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Properties;

/// <summary>The laws that hold for every text.</summary>
internal static class Laws
{
    public static NoticeParseResult Check(string text)
    {
        NoticeParseResult result = NoticeParser.Default.Parse(text);
        Tile(text, result);
        Compose(result);
        RoundTrip(result.Notice);
        Characters(text, result);
        return result;
    }

    /// <summary>Segments cover the text without a gap or an overlap, and the member at each path holds the piece.</summary>
    public static void Tile(string text, NoticeParseResult result)
    {
        int position = 0;
        foreach (SourceSegment segment in result.Segments)
        {
            Assert.Equal(position, segment.Span.Start);
            Assert.True(segment.Span.Length > 0);
            position = segment.Span.End;
        }

        Assert.Equal(text.Length, position);
        Dictionary<string, string> texts = result.Notice.Texts().ToDictionary(t => t.Path.ToString(), t => t.Text);
        foreach (SourceSegment segment in result.Segments)
        {
            if (segment.Path is NoticePath path && texts.TryGetValue(path.ToString(), out string? member))
            {
                Assert.Equal(segment.Span.Of(text).ToString(), member.Substring(segment.TextOffset, segment.Span.Length));
            }
        }
    }

    /// <summary>Every fact stands in its member and, white space and artefacts inside set aside, at its place in the source; no two of a kind overlap.</summary>
    public static void Facts(string text, NoticeParseResult result)
    {
        Dictionary<string, string> texts = result.Notice.Texts().ToDictionary(t => t.Path.ToString(), t => t.Text);
        HashSet<int> artefacts = [.. result.Segments.Where(segment => segment.Kind == SegmentKind.Artefact).SelectMany(segment => Enumerable.Range(segment.Span.Start, segment.Span.Length))];
        NoticeFact[] facts = [.. FactReader.Default.Read(result)];
        foreach (NoticeFact fact in facts)
        {
            Assert.Equal(fact.Text, texts[fact.Path.ToString()].Substring(fact.PathSpan.Start, fact.PathSpan.Length));
            Assert.NotNull(fact.Span);
            IEnumerable<char> piece = Enumerable.Range(fact.Span.Value.Start, fact.Span.Value.Length).Where(place => !artefacts.Contains(place)).Select(place => text[place]);
            Assert.Equal(string.Concat(fact.Text.Where(c => !IsBlank(c))), string.Concat(piece.Where(c => !IsBlank(c))));
        }

        foreach (IGrouping<(FactKind, string), NoticeFact> kind in facts.GroupBy(fact => (fact.Kind, fact.Path.ToString())))
        {
            Assert.All(kind.Zip(kind.Skip(1)), pair => Assert.True(pair.First.PathSpan.End <= pair.Second.PathSpan.Start));
        }
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    public static void Compose(NoticeParseResult result) => Same(result.Notice, result.Notice.Compose());

    public static void RoundTrip(RectificationNotice notice)
    {
        string written = notice.ToText();
        Same(notice.Compose(), RectificationNotice.Parse(written), written);
    }

    /// <summary>The written text has the characters of the source; white space, artefacts and width set aside.</summary>
    public static void Characters(string text, NoticeParseResult result)
    {
        StringBuilder kept = new();
        foreach (SourceSegment segment in result.Segments)
        {
            kept.Append(segment.Kind == SegmentKind.Artefact ? "" : segment.Span.Of(text));
        }

        Assert.Equal(Sorted(kept.ToString()), Sorted(result.Notice.ToText()));
    }

    private static void Same(RectificationNotice expected, RectificationNotice actual, string? text = null)
    {
        if (!expected.Equals(actual))
        {
            Assert.Fail($"expected:\n{Describe(expected)}\nactual:\n{Describe(actual)}\n{text}");
        }
    }

    private static string Describe(RectificationNotice notice) => NoticeJson.Serialize(notice);

    private static string Sorted(string text)
    {
        char[] chars = [.. text.Where(c => !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format).SelectMany(Folded)];
        Array.Sort(chars);
        return new string(chars);
    }

    // Character by character: what stands side by side by chance makes no new one.
    private static string Folded(char c) => char.IsSurrogate(c) ? c.ToString() : c.ToString().Normalize(NormalizationForm.FormKC);
}
