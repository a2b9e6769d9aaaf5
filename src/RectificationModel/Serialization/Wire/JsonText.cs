using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>The text of a JSON string or name. Unlike the framework's it does not throw on an escaped lone surrogate, but gives U+FFFD.</summary>
internal static class JsonText
{
    /// <summary>The text of the token on which a reader over one span stands.</summary>
    public static string Of(ref readonly Utf8JsonReader reader)
    {
        List<LostCharacter>? lost = null;
        return Of(in reader, ref lost);
    }

    /// <summary>The same; lone surrogates are added to a list, which is made when it is needed.</summary>
    public static string Of(ref readonly Utf8JsonReader reader, ref List<LostCharacter>? lost) =>
        reader.ValueIsEscaped ? Unescape(reader.ValueSpan, reader.TokenStartIndex, ref lost) : Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>Whether a name or string is this one, in UTF-8; the framework's comparison throws on an escaped lone surrogate.</summary>
    public static bool Is(ref readonly Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan.SequenceEqual(text);
        }

        // An escape is at most six bytes for one: a longer text is another one, and is not unescaped for each name in turn.
        return reader.ValueSpan.Length <= 6 * text.Length && Of(in reader) == Encoding.UTF8.GetString(text);
    }

    private static string Unescape(ReadOnlySpan<byte> escaped, long token, ref List<LostCharacter>? lost)
    {
        // Every escape is longer in UTF-8 than what it stands for in UTF-16.
        char[] rented = ArrayPool<char>.Shared.Rent(escaped.Length);
        int length = 0;
        while (!escaped.IsEmpty)
        {
            int plain = escaped.IndexOf((byte)'\\');
            plain = plain < 0 ? escaped.Length : plain;
            length += Encoding.UTF8.GetChars(escaped[..plain], rented.AsSpan(length));
            escaped = escaped[plain..];
            if (!escaped.IsEmpty)
            {
                rented[length++] = Character(ref escaped);
            }
        }

        Span<char> text = rented.AsSpan(0, length);
        ReplaceLoneSurrogates(text, token, ref lost);
        string result = new(text);
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    // The reader has checked that the escape is one.
    private static char Character(ref ReadOnlySpan<byte> escaped)
    {
        byte letter = escaped[1];
        char character = letter switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'u' => (char)ushort.Parse(escaped.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            _ => (char)letter,
        };
        escaped = escaped[(letter == 'u' ? 6 : 2)..];
        return character;
    }

    private static void ReplaceLoneSurrogates(Span<char> text, long token, ref List<LostCharacter>? lost)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            (lost ??= []).Add(new(token, i, text[i]));
            text[i] = '\uFFFD';
        }
    }
}
