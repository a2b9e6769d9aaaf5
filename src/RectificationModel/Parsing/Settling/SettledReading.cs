using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Settling;

/// <summary>
/// Reads a text until what is written of its notice reads as that notice. A piece that stood in the midst of a line, or between lines of furniture, may read otherwise where the
/// writer puts it: the reading that stays is the one to give.
/// </summary>
internal static class SettledReading
{
    // Two rounds settle all but a few texts without sense in a thousand; some change for ever.
    private const int MostRounds = 6;

    // What is longer is no notice but many, and is read once.
    private const int Longest = 131_072;

    public static NoticeParseResult Settle(NoticeParseResult result, NoticeParserOptions options)
    {
        for (int round = 0; round < MostRounds && result.Source.Length <= Longest; round++)
        {
            string written = result.Notice.ToText();

            // What is written is no longer than what was read, the breaks between its lines set aside.
            NoticeParserOptions whole = options with { MaxLength = int.MaxValue };
            using CleanText text = LineReader.Read(written, whole);
            if (NoticePipeline.ReadNotice(text, options) == result.Notice || WrittenPlaces.Find(written, result) is not WrittenPlaces places)
            {
                return result;
            }

            using CleanText laid = LineReader.Read(written, whole);
            laid.LayOn(result, places);
            result = NoticePipeline.Read(laid, options, out _);
        }

        return result;
    }
}
