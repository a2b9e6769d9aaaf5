namespace RectificationModel.Serialization.Wire;

/// <summary>What has been read of an object so far. The model's types are immutable and want everything at once.</summary>
internal abstract class WireDraft
{
    public ExtensionMembers Extensions { get; set; }
}
