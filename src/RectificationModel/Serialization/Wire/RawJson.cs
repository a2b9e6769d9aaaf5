namespace RectificationModel.Serialization.Wire;

/// <summary>Looks at JSON text that is known to be well-formed.</summary>
internal static class RawJson
{
    /// <summary>How many objects and arrays stand inside one another; 0 for a plain value.</summary>
    public static int Depth(ReadOnlySpan<char> json)
    {
        int depth = 0;
        int deepest = 0;
        if (json.IsEmpty || json[0] is not ('{' or '['))
        {
            return 0;
        }

        for (int i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case '"':
                    i = EndOfString(json, i);
                    break;
                case '{' or '[':
                    depth++;
                    deepest = Math.Max(deepest, depth);
                    break;
                case '}' or ']':
                    depth--;
                    break;
            }
        }

        return deepest;
    }

    private static int EndOfString(ReadOnlySpan<char> json, int start)
    {
        int i = start + 1;
        while (i < json.Length && json[i] != '"')
        {
            i += json[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
