using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Finds the path of a place in a JSON text. Runs for an error alone, so that reading without one pays nothing for paths.</summary>
internal static class PathFinder
{
    /// <summary>The path of the token at or before a place; the text may break off or be malformed after it.</summary>
    public static NoticePath At(ReadOnlySpan<byte> json, long position)
    {
        Stack<Container> open = new();
        NoticePath current = NoticePath.Root;
        JsonReaderState limits = new(new JsonReaderOptions { MaxDepth = NoticeJson.MaxDepth + 1 });
        Utf8JsonReader reader = new(json, isFinalBlock: false, limits);
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= position)
            {
                current = Step(ref reader, open, current);
            }
        }
        catch (JsonException)
        {
            // The text is malformed from here on; the path so far is the answer.
        }

        return current;
    }

    /// <summary>The paths of tokens by their places, which ascend; the text is well-formed.</summary>
    public static NoticePath[] At(ReadOnlySpan<byte> json, List<long> tokens)
    {
        Stack<Container> open = new();
        NoticePath current = NoticePath.Root;
        NoticePath[] paths = new NoticePath[tokens.Count];
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = NoticeJson.MaxDepth });
        int next = 0;
        while (next < paths.Length && reader.Read())
        {
            current = Step(ref reader, open, current);
            for (; next < paths.Length && tokens[next] == reader.TokenStartIndex; next++)
            {
                paths[next] = current;
            }
        }

        return paths;
    }

    private static NoticePath Step(ref Utf8JsonReader reader, Stack<Container> open, NoticePath current)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return open.Peek().Path.Append(JsonText.Of(ref reader));
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                return open.Pop().Path;
            default:
                current = Value(open, current);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push(new(current, reader.TokenType == JsonTokenType.StartArray ? 0 : null));
                }

                return current;
        }
    }

    // A value in an array has the next place; a value in an object the name before it.
    private static NoticePath Value(Stack<Container> open, NoticePath current)
    {
        if (!open.TryPeek(out Container top) || top.Next is not int place)
        {
            return current;
        }

        open.Pop();
        open.Push(top with { Next = place + 1 });
        return top.Path.Append(place);
    }

    private readonly record struct Container(NoticePath Path, int? Next);
}
