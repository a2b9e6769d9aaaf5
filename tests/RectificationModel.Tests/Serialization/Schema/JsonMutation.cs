namespace RectificationModel.Tests.Serialization.Schema;

/// <summary>A notice's JSON with one thing wrong.</summary>
/// <param name="Json">The JSON.</param>
/// <param name="Id">The error that reading gives; null where what is wrong stands in a member that is ignored.</param>
/// <param name="Path">Where it stands, as a JSON Pointer.</param>
internal sealed record JsonMutation(string Json, string? Id, string Path)
{
    public override string ToString() => $"{Id} {Path} {Json}";
}
