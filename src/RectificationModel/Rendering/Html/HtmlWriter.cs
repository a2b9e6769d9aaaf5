using System.Buffers;
using System.Globalization;

namespace RectificationModel.Rendering.Html;

/// <summary>Writes well-formed HTML: what is opened is closed in turn, and every text and value is escaped. Without an output the page is gathered for <see cref="ToString"/>. For one rendering; not thread-safe.</summary>
internal sealed class HtmlWriter(TextWriter? output) : IDisposable
{
    // A page fits mostly; a stream gets it in pieces.
    private const int PageSize = 16 * 1024;
    private const int PieceSize = 8 * 1024;

    private static readonly string[] Voids = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly Stack<string> _open = new();
    private char[] _buffer = ArrayPool<char>.Shared.Rent(output is null ? PageSize : PieceSize);
    private int _length;
    private bool _inStartTag;

    // A style sheet is longer than most notices: it goes into the page from where it is, once.
    private string _sheet = "";
    private int _sheetAt;

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    public void Open(string element)
    {
        CheckName(element);
        EndStartTag();
        Span<char> tag = Take(element.Length + 1);
        tag[0] = '<';
        element.CopyTo(tag[1..]);
        _open.Push(element);
        _inStartTag = true;
    }

    public void Attribute(string name, ReadOnlySpan<char> value)
    {
        CheckName(name);
        StartAttribute(name);
        Escaped(value);
        EndAttribute();
    }

    /// <summary>An attribute whose value is made of a known prefix and a number.</summary>
    public void Attribute(string name, string prefix, int value)
    {
        StartAttribute(name);
        Escaped(prefix);
        Number(value);
        EndAttribute();
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
            Span<char> tag = Take(element.Length + 3);
            tag[0] = '<';
            tag[1] = '/';
            element.CopyTo(tag[2..]);
            tag[^1] = '>';
        }
    }

    /// <summary>Content that is HTML already: constants of this library, style sheets made safe.</summary>
    public void Content(ReadOnlySpan<char> html)
    {
        EndStartTag();
        Raw(html);
    }

    /// <summary>A long text that is HTML already; one at the most.</summary>
    public void LongContent(string html)
    {
        EndStartTag();
        if (output is null)
        {
            (_sheet, _sheetAt) = (html, _length);
        }
        else
        {
            Raw(html);
        }
    }

    /// <summary>Starts an attribute whose value is written piece by piece with <see cref="Escaped"/> and <see cref="Number"/>, and ended by <see cref="EndAttribute"/>.</summary>
    public void StartAttribute(string name)
    {
        if (!_inStartTag)
        {
            throw new InvalidOperationException("An attribute stands in a start tag, before what the element holds.");
        }

        Span<char> start = Take(name.Length + 3);
        start[0] = ' ';
        name.CopyTo(start[1..]);
        start[^2] = '=';
        start[^1] = '"';
    }

    public void EndAttribute() => Take(1)[0] = '"';

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

    /// <summary>Hands the output what is still here.</summary>
    public void Flush()
    {
        output?.Write(_buffer.AsSpan(0, _length));
        _length = 0;
    }

    /// <summary>What was gathered where there is no output.</summary>
    public override string ToString() => string.Concat(_buffer.AsSpan(0, _sheetAt), _sheet, _buffer.AsSpan(_sheetAt, _length - _sheetAt));

    public void Dispose()
    {
        char[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        ArrayPool<char>.Shared.Return(buffer);
    }

    private void Raw(ReadOnlySpan<char> text)
    {
        if (output is not null && text.Length > _buffer.Length)
        {
            Flush();
            output.Write(text);
            return;
        }

        text.CopyTo(Take(text.Length));
    }

    // Room for so many characters behind what is written already.
    private Span<char> Take(int count)
    {
        if (count > _buffer.Length - _length)
        {
            MakeRoom(count);
        }

        _length += count;
        return _buffer.AsSpan(_length - count, count);
    }

    private void MakeRoom(int count)
    {
        if (output is not null)
        {
            Flush();
        }

        if (count <= _buffer.Length - _length)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, 2 * _buffer.Length));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void EndStartTag()
    {
        if (_inStartTag)
        {
            _inStartTag = false;
            Take(1)[0] = '>';
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
