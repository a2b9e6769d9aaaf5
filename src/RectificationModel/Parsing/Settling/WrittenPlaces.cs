using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Settling;

/// <summary>Where the characters of a text that was written from a notice stand in the source that the notice was read from.</summary>
internal readonly struct WrittenPlaces
{
    private const int None = -1;

    private readonly int[] _places;

    private WrittenPlaces(int[] places) => _places = places;

    /// <summary>Finds the places. The writer keeps every character that is no white space, yet some pieces elsewhere, and some marks in another width.</summary>
    /// <returns>The places; null where next to nothing kept its order.</returns>
    public static WrittenPlaces? Find(string written, NoticeParseResult result)
    {
        int[] places = new int[written.Length];
        places.AsSpan().Fill(None);
        if (!new MovedPieces(result, written).Find(places))
        {
            return null;
        }

        TakeWhiteSpace(written, result.Source, places);
        return new(places);
    }

    /// <summary>The pieces of the source that a stretch of the written text is made of, as runs of what the stretch is a part of.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="clean">The number that the first character of the stretch has in the runs.</param>
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
