using System.Text.Json;
using RectificationModel.Facts;

namespace RectificationModel.Serialization.Wire;

/// <summary>The table of a fact kind's own members.</summary>
internal sealed class FactShape<T>(FactKind kind, string name, string about, FactMembers<T> members) : IFactShape
    where T : NoticeFact
{
    private readonly FactMember<T>[] _members = members.Rows;

    public FactKind Kind => kind;

    public string Name => name;

    public void WriteMembers(Utf8JsonWriter writer, NoticeFact fact)
    {
        foreach (FactMember<T> member in _members)
        {
            member.Write(writer, member.Name, (T)fact);
        }
    }

    public void WriteSchema(SchemaWriter schema) => schema.Object(about, Array.ConvertAll(_members, member => member.Schema));
}
