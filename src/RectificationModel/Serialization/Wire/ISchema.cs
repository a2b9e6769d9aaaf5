namespace RectificationModel.Serialization.Wire;

/// <summary>A kind of object that the JSON Schema defines by name.</summary>
internal interface ISchema
{
    /// <summary>The name of the definition: part of the format, as references from outside may use it.</summary>
    string Name { get; }

    /// <summary>Writes the keywords that say what such an object must be.</summary>
    void WriteSchema(SchemaWriter schema);
}
