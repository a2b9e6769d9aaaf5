namespace RectificationModel.Serialization.Wire;

/// <summary>Where a JSON text begins in what it was taken from: its line, from 1, and its place in bytes, from 0.</summary>
internal readonly record struct JsonOrigin(long Line, long Byte)
{
    public static JsonOrigin Start { get; } = new(1, 0);
}
