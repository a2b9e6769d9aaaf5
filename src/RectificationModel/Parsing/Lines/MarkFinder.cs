using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RectificationModel.Parsing.Lines;

/// <summary>Finds the marks of a text, many characters at a step: most of any text is ideographs and digits, which mean nothing to the outline, and 、 opens and ends nothing either.</summary>
internal ref struct MarkFinder(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _block = -Vector512<ushort>.Count;
    private uint _marks;

    /// <summary>The first place from <paramref name="at"/> on with another character; the text's length where there is none.</summary>
    public int Next(int at) => Next(at, _text.Length);

    /// <summary>The same before a place, which is given where there is none before it.</summary>
    public int Next(int at, int end)
    {
        while (at < end)
        {
            if (at - _block >= Vector512<ushort>.Count || at < _block)
            {
                Load(at);
            }

            uint marks = _marks >> (at - _block);
            if (marks != 0)
            {
                return Math.Min(end, at + BitOperations.TrailingZeroCount(marks));
            }

            at = _block + Vector512<ushort>.Count;
        }

        return end;
    }

    private void Load(int at)
    {
        // At the end of the text a whole block that begins before the place costs less than one character after the other.
        _block = Math.Max(0, Math.Min(at, _text.Length - Vector512<ushort>.Count));
        ReadOnlySpan<ushort> rest = MemoryMarshal.Cast<char, ushort>(_text[_block..]);
        if (rest.Length >= Vector512<ushort>.Count)
        {
            Vector512<ushort> chars = Vector512.Create(rest);
            Vector512<ushort> others = Vector512.GreaterThan(chars - Vector512.Create((ushort)CharClass.FirstIdeograph), Vector512.Create((ushort)(CharClass.LastIdeograph - CharClass.FirstIdeograph)))
                & Vector512.GreaterThan(chars - Vector512.Create((ushort)'0'), Vector512.Create((ushort)9));
            _marks = (uint)Vector512.AndNot(others, Vector512.Equals(chars, Vector512.Create((ushort)'、'))).ExtractMostSignificantBits();
            return;
        }

        _marks = 0;
        for (int i = 0; i < rest.Length; i++)
        {
            _marks |= CharClass.IsIdeograph((char)rest[i]) || char.IsAsciiDigit((char)rest[i]) || rest[i] == '、' ? 0 : 1u << i;
        }
    }
}
