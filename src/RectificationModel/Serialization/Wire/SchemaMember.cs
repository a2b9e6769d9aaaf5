namespace RectificationModel.Serialization.Wire;

/// <summary>A member of an object in the schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Schema">Writes what its value must be.</param>
internal sealed record SchemaMember(string Name, string About, bool IsRequired, Action<SchemaWriter> Schema);
