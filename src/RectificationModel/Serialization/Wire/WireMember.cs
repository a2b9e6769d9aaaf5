using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Reads the value of a member into a draft.</summary>
internal delegate void ReadMember<in TDraft>(ref WireReader reader, TDraft draft);

/// <summary>Writes a member, its name included, or nothing where it has no value.</summary>
internal delegate void WriteMember<in T>(Utf8JsonWriter writer, JsonEncodedText name, T value);

/// <summary>One row of the table that says how an object stands in JSON.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="About">What it is.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Schema">Writes what its value must be.</param>
/// <param name="Read">Reads its value.</param>
/// <param name="Write">Writes it.</param>
internal sealed record WireMember<T, TDraft>(
    JsonEncodedText Name, string About, bool IsRequired, Action<SchemaWriter> Schema, ReadMember<TDraft> Read, WriteMember<T> Write);
