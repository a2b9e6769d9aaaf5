using System.Buffers;
using System.Globalization;

namespace RectificationModel.Rendering.Html;

/// <summary>Writes well-formed HTML: what is opened is closed in turn, and every text and value is escaped. For one rendering; not thread-safe.</summary>
internal sealed class HtmlWriter(TextWriter output) : IDisposable
{
    private const int BufferSize = 8 * 1024;

    private static readonly string[] Voids = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly Stack<string> _open = new();
    private char[] _buffer = ArrayPool<char>.Shared.Rent(BufferSize);
    private int _length;
    private bool _inStartTag;

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    public void Open(string element)
    {
        CheckName(element);
        EndStartTag();
        Raw("<");
        Raw(element);
        _open.Push(element);
        _inStartTag = true;
    }

    public void Attribute(string name, ReadOnlySpan<char> value)
    {
        CheckName(name);
        StartAttribute(name);
        Escaped(value);
        Raw("\"");
    }

    /// <summary>An attribute whose value is made of a known prefix and a number.</summary>
    public void Attribute(string name, string prefix, int value)
    {
        StartAttribute(name);
        Escaped(prefix);
        Number(value);
        Raw("\"");
    }

    public void Text(ReadOnlySpan<char> text)
    {
        EndStartTag();
        Escaped(text);
    }

    public void Number(int value)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        Raw(digits[..length]);
    }

    public void Close()
    {
        if (!_open.TryPop(out string? element))
        {
            throw new InvalidOperationException("No element is open.");
        }

        bool isVoid = _inStartTag && Voids.Contains(element);
        EndStartTag();
        if (!isVoid)
        {
            Raw("</");
            Raw(element);
            Raw(">");
        }
    }

    /// <summary>Content that is HTML already: constants of this library, style sheets made safe.</summary>
    public void Content(ReadOnlySpan<char> html)
    {
        EndStartTag();
        Raw(html);
    }

    /// <summary>Starts an attribute whose value is written piece by piece with <see cref="Escaped"/> and <see cref="Number"/>, and ended by <see cref="EndAttribute"/>.</summary>
    public void StartAttribute(string name)
    {
        if (!_inStartTag)
        {
            throw new InvalidOperationException("An attribute stands in a start tag, before what the element holds.");
        }

        Raw(" ");
        Raw(name);
        Raw("=\"");
    }

    public void EndAttribute() => Raw("\"");

    public void Escaped(ReadOnlySpan<char> text)
    {
        for (int at = HtmlEscape.Find(text, out int length, out string written); at >= 0; at = HtmlEscape.Find(text, out length, out written))
        {
            Raw(text[..at]);
            Raw(written);
            text = text[(at + length)..];
        }

        Raw(text);
    }

    public void Flush()
    {
        output.Write(_buffer.AsSpan(0, _length));
        _length = 0;
    }

    public void Dispose()
    {
        char[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        ArrayPool<char>.Shared.Return(buffer);
    }

    private void Raw(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
        {
            Flush();
        }

        if (text.Length > _buffer.Length)
        {
            output.Write(text);
            return;
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void EndStartTag()
    {
        if (_inStartTag)
        {
            _inStartTag = false;
            Raw(">");
        }
    }

    private static void CheckName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.AsSpan().ContainsAnyExcept(NameCharacters) || !char.IsAsciiLetter(name[0]))
        {
            throw new ArgumentException($"'{name}' is no name of an element or attribute.", nameof(name));
        }
    }
}
