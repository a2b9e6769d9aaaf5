using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Settling;

/// <summary>Where the characters of a text that was written from a notice stand in the source that the notice was read from.</summary>
internal readonly struct WrittenPlaces
{
    /// <summary>Stands for the place of a character that the writer added.</summary>
    public const int None = -1;

    private readonly int[] _places;

    private WrittenPlaces(string text, int[] places) => (Text, _places) = (text, places);

    /// <summary>The written text, its marks in the width of the source.</summary>
    public string Text { get; }

    /// <summary>Finds the places. The writer keeps every character that is no white space, yet puts some pieces elsewhere, and some marks in another width.</summary>
    /// <returns>The places; null where the source has words that were not found in the written text, or too many pieces were moved.</returns>
    public static WrittenPlaces? Find(string written, NoticeParseResult result)
    {
        int[] places = new int[written.Length];
        places.AsSpan().Fill(None);
        char[] text = written.ToCharArray();
        if (!new MovedPieces(result, written).Find(places, text))
        {
            return null;
        }

        TakeWhiteSpace(written, result.Source, places);
        return new(new string(text), places);
    }

    /// <summary>Adds the pieces of the source that a stretch of the written text is made of, as runs of a text that the stretch became a part of.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="clean">Where the stretch starts in that text.</param>
    /// <param name="runs">Takes the runs.</param>
    public void AddRuns(TextSpan stretch, int clean, ref PooledList<SourceRun> runs)
    {
        for (int i = stretch.Start, length; i < stretch.End; i += length)
        {
            int place = _places[i];
            length = 1;
            while (place != None && i + length < stretch.End && _places[i + length] == place + length)
            {
                length++;
            }

            if (place != None)
            {
                runs.Add(new(clean + i - stretch.Start, place, length));
            }
        }
    }

    // White space inside a piece goes with what stands before it.
    private static void TakeWhiteSpace(string written, string source, int[] places)
    {
        for (int i = 1; i < written.Length; i++)
        {
            int behind = places[i - 1] + 1;
            if (behind > 0 && behind < source.Length && source[behind] == written[i] && CharClass.IsBlank(written[i]))
            {
                places[i] = behind;
            }
        }
    }
}
