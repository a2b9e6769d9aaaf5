using System.Buffers;
using System.Globalization;

namespace RectificationModel.Serialization.Wire;

/// <summary>Bytes in an array from the pool, which grows as they come: for one JSON text to be written or read.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int Least = 4096;

    private byte[] _bytes;
    private int _start;
    private int _searched;
    private int _end;

    public PooledBuffer(int capacity = Least) => _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, Least));

    public ReadOnlySpan<byte> Written => WrittenMemory.Span;

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(_start, _end - _start);

    public void Advance(int count) => _end += count;

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int wanted = Math.Max(sizeHint, 1);
        if (_bytes.Length - _end < wanted)
        {
            MakeRoom(wanted);
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Ends what was written as one line; a line break in it can only be white space of an extension's JSON text.</summary>
    public void EndLine()
    {
        Span<byte> written = _bytes.AsSpan(_start, _end - _start);
        written.Replace((byte)'\n', (byte)' ');
        written.Replace((byte)'\r', (byte)' ');
        GetSpan(1)[0] = (byte)'\n';
        Advance(1);
    }

    /// <summary>Reads what a stream has ready.</summary>
    /// <returns>Whether there was something; false is the end of the stream.</returns>
    public async ValueTask<bool> FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        int count = await stream.ReadAsync(GetMemory(), cancellationToken).ConfigureAwait(false);
        Advance(count);
        return count > 0;
    }

    /// <summary>Takes the next line, its line feed included, out of the buffer; it holds until the buffer is filled again.</summary>
    /// <param name="isLast">Whether what remains without a line feed is a line too.</param>
    /// <param name="line">The line.</param>
    public bool TakeLine(bool isLast, out ReadOnlyMemory<byte> line)
    {
        int feed = _bytes.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        int end = feed >= 0 ? _searched + feed + 1 : _end;
        bool found = feed >= 0 || (isLast && end > _start);
        line = found ? _bytes.AsMemory(_start, end - _start) : default;
        _start = found ? end : _start;
        _searched = end;
        return found;
    }

    /// <summary>Lets go of what was not taken yet.</summary>
    /// <returns>How many bytes it was.</returns>
    public int Drop()
    {
        int count = _end - _start;
        _start = _searched = _end;
        return count;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _start = _searched = _end = 0;
    }

    // What was taken makes room first; the array doubles where that is less than half of it.
    private void MakeRoom(int wanted)
    {
        int kept = _end - _start;
        long least = (long)kept + wanted;
        byte[] target = least <= _bytes.Length / 2 ? _bytes : ArrayPool<byte>.Shared.Rent(Size(least));
        _bytes.AsSpan(_start, kept).CopyTo(target);
        if (target != _bytes)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = target;
        }

        _searched -= _start;
        (_start, _end) = (0, kept);
    }

    private int Size(long least) => least <= Array.MaxLength
        ? (int)Math.Min(Array.MaxLength, Math.Max(least, _bytes.Length * 2L))
        : throw new NoticeJsonException(JsonProblem.TooLong, null, Array.MaxLength.ToString(CultureInfo.InvariantCulture));
}
