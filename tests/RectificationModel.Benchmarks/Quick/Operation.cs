using System.Diagnostics;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>Something whose time is taken, again and again; the least time counts.</summary>
internal sealed class Operation(string name, Action run)
{
    private static readonly TimeSpan LeastSample = TimeSpan.FromMilliseconds(4);

    private int _repeats = 1;

    public string Name { get; } = name;

    /// <summary>The least time of one run so far.</summary>
    public TimeSpan Least { get; private set; } = TimeSpan.MaxValue;

    /// <summary>Runs it until the compiler has done its best, and finds how many runs a sample needs.</summary>
    public void WarmUp(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        int runs = 0;
        do
        {
            run();
            runs++;
        }
        while (Stopwatch.GetElapsedTime(start) < time);

        _repeats = Math.Max(1, (int)(LeastSample / (Stopwatch.GetElapsedTime(start) / runs)));
    }

    /// <summary>Takes the time of one sample, and before it runs untimed for half of one: what the operation before left in the caches does not count. A steady state is measured, as BenchmarkDotNet does.</summary>
    public void Sample()
    {
        Repeat((_repeats + 1) / 2);
        TimeSpan time = Repeat(_repeats) / _repeats;
        Least = time < Least ? time : Least;
    }

    private TimeSpan Repeat(int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start);
    }
}
