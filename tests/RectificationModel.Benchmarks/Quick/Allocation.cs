namespace RectificationModel.Benchmarks.Quick;

/// <summary>Bytes that an operation allocates on its thread, rented arrays and lazy tables set aside.</summary>
internal static class Allocation
{
    public static long Of(Action run)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
