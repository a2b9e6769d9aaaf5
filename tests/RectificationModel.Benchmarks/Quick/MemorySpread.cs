namespace RectificationModel.Benchmarks.Quick;

/// <summary>How far the live heap goes up and down.</summary>
internal sealed class MemorySpread
{
    public long Least { get; private set; } = long.MaxValue;

    public long Most { get; private set; }

    /// <summary>What is reachable now.</summary>
    public void Sample()
    {
        long live = GC.GetTotalMemory(forceFullCollection: true);
        (Least, Most) = (Math.Min(Least, live), Math.Max(Most, live));
    }
}
