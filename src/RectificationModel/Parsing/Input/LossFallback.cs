using System.Text;

namespace RectificationModel.Parsing.Input;

/// <summary>Puts U+FFFD in the place of bytes that cannot be decoded, and remembers where they stood.</summary>
internal sealed class LossFallback : DecoderFallback
{
    public List<int> Bytes { get; } = [];

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(LossFallback owner) : DecoderFallbackBuffer
    {
        private bool _pending;

        public override int Remaining => _pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Bytes.Add(index);
            _pending = true;
            return true;
        }

        public override char GetNextChar()
        {
            char next = _pending ? '\ufffd' : '\0';
            _pending = false;
            return next;
        }

        public override bool MovePrevious() => false;
    }
}
