using CsCheck;

namespace RectificationModel.Tests.Properties;

/// <summary>
/// Laws over generated values. The seeds are the same in every run, so that two machines judge the same values and a failure is no chance of the day;
/// with FRESH_SEEDS=1 in the environment each run draws new ones, to search on.
/// </summary>
internal static class Generated
{
    private const int Times = 100;

    private static readonly bool Fresh = Environment.GetEnvironmentVariable("FRESH_SEEDS") == "1";

    public static void Holds<T>(this Gen<T> values, Action<T> law, int iter = Times)
    {
        if (Fresh)
        {
            values.Sample(law, iter: iter);
            return;
        }

        Parallel.For(0, iter, i =>
        {
            PCG seed = new((uint)i, (ulong)i);
            string name = seed.ToString();
            T value = values.Generate(seed, null, out _);
            try
            {
                law(value);
            }
            catch (Exception)
            {
                // The value again, by the library that prints it with its seed.
                values.Sample(law, seed: name, iter: 1, threads: 1);
                throw;
            }
        });
    }

    public static void Holds<T>(this Gen<T> values, Func<T, bool> law, int iter = Times) => values.Holds(value => Assert.True(law(value)), iter);

    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Action<T1, T2> law, int iter = Times) => values.Holds(v => law(v.Item1, v.Item2), iter);

    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Func<T1, T2, bool> law, int iter = Times) => values.Holds(v => law(v.Item1, v.Item2), iter);

    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Action<T1, T2, T3> law, int iter = Times) => values.Holds(v => law(v.Item1, v.Item2, v.Item3), iter);

    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Func<T1, T2, T3, bool> law, int iter = Times) => values.Holds(v => law(v.Item1, v.Item2, v.Item3), iter);

    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> values, Action<T1, T2, T3, T4> law, int iter = Times) => values.Holds(v => law(v.Item1, v.Item2, v.Item3, v.Item4), iter);

    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> values, Func<T1, T2, T3, T4, bool> law, int iter = Times) => values.Holds(v => law(v.Item1, v.Item2, v.Item3, v.Item4), iter);

    public static void Holds<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> values, Action<T1, T2, T3, T4, T5> law, int iter = Times) => values.Holds(v => law(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5), iter);
}
