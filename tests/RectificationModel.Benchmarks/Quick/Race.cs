using System.Diagnostics;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>Operations that are measured in turns, so that what disturbs the machine disturbs all of them.</summary>
internal sealed class Race(TimeSpan time)
{
    private readonly List<Operation> _operations = [];

    public Race Add(string name, Action run)
    {
        _operations.Add(new(name, run));
        return this;
    }

    public Race Run()
    {
        // The compiler works in the background while they run, and takes seconds to do its best for the larger ones.
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time / 2)
        {
            foreach (Operation operation in _operations)
            {
                operation.WarmUp(time / (16 * _operations.Count));
            }
        }

        while (Stopwatch.GetElapsedTime(start) < time)
        {
            foreach (Operation operation in _operations)
            {
                operation.Sample();
            }
        }

        return this;
    }

    /// <summary>The least time of one operation over that of another.</summary>
    public double Ratio(string name, string over) => Least(name) / Least(over);

    public TimeSpan Least(string name) => _operations.Single(operation => operation.Name == name).Least;
}
