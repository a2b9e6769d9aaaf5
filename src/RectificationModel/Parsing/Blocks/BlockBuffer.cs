namespace RectificationModel.Parsing.Blocks;

/// <summary>The blocks of one parent while they are being made: the array becomes the list itself where the number of blocks was foreseen.</summary>
internal struct BlockBuffer(int expected)
{
    private Block[] _blocks = new Block[expected];

    public int Count { get; private set; }

    public void Add(Block block)
    {
        if (Count == _blocks.Length)
        {
            Array.Resize(ref _blocks, Math.Max(4, Count * 2));
        }

        _blocks[Count++] = block;
    }

    public readonly ValueList<Block> ToValueList() => Count == 0 ? default : new(Count == _blocks.Length ? _blocks : _blocks[..Count]);
}
