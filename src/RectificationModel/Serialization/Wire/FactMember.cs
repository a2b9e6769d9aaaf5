using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>One row of the table that says how a fact stands in JSON.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Schema">The member in the schema; it is required where it is always written.</param>
/// <param name="Write">Writes it, or nothing where it has no value.</param>
internal sealed record FactMember<T>(JsonEncodedText Name, SchemaMember Schema, WriteMember<T> Write);
