using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Settling;

/// <summary>
/// Reads a text until what is written of its notice reads as that notice. A piece that stood in the midst of a line, or between lines of furniture, may read otherwise where the
/// writer puts it: the reading that stays is the one to give. Where none stays, the first is given.
/// </summary>
internal static class SettledReading
{
    // Two rounds settle all but a few texts without sense in a thousand; some change for ever.
    private const int MostRounds = 6;

    // What is longer is no notice but many, and is read once.
    private const int Longest = 131_072;

    public static NoticeParseResult Settle(NoticeParseResult first, NoticeParserOptions options)
    {
        if (first.Source.Length > Longest)
        {
            return first;
        }

        // The written text has line breaks that the source may lack.
        NoticeParserOptions whole = options with { MaxLength = int.MaxValue };
        NoticeParseResult result = first;
        for (int round = 0; round < MostRounds; round++)
        {
            string written = result.Notice.ToText();
            if (Reads(written, whole, result.Notice))
            {
                return ParseDiagnostics.WithDepthOf(first, result);
            }

            if (WrittenPlaces.Find(written, result) is not WrittenPlaces places)
            {
                break;
            }

            using CleanText laid = LineReader.Read(places.Text, whole);
            laid.LayOn(result, places);
            result = NoticePipeline.Read(laid, options, out _);
        }

        return first;
    }

    private static bool Reads(string written, NoticeParserOptions options, RectificationNotice notice)
    {
        using CleanText text = LineReader.Read(written, options);
        return NoticePipeline.ReadNotice(text, options) == notice;
    }
}
