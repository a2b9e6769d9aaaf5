using CsCheck;

namespace RectificationModel.Tests.Facts;

/// <summary>Picks among values that are written out.</summary>
internal static class Choice
{
    public static Gen<T> Of<T>(params IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);
}
