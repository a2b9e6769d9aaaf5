using System.Diagnostics;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>Something whose time is taken, again and again; the least time counts.</summary>
internal sealed class Operation(string name, Action run)
{
    // Long enough that what the operation before left in the caches of the processor does not count: a steady state is measured, as BenchmarkDotNet does.
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

    public void Sample()
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < _repeats; i++)
        {
            run();
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start) / _repeats;
        Least = time < Least ? time : Least;
    }
}
