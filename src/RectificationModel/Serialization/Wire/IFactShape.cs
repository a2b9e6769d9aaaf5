using System.Text.Json;
using RectificationModel.Facts;

namespace RectificationModel.Serialization.Wire;

/// <summary>How the facts of one kind stand in JSON, besides what all facts have.</summary>
internal interface IFactShape : ISchema
{
    FactKind Kind { get; }

    void WriteMembers(Utf8JsonWriter writer, NoticeFact fact);
}
