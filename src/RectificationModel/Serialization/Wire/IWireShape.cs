using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>How values of a type stand in JSON.</summary>
internal interface IWireShape<T> : ISchema
{
    /// <summary>Reads the value on which the reader stands.</summary>
    T Read(ref WireReader reader);

    /// <summary>Writes a value where one is expected.</summary>
    void Write(Utf8JsonWriter writer, T value);
}
