using System.Numerics;
using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>An object in JSON: a table of its members, and how the model's value is made of what was read.</summary>
internal sealed class WireObject<T, TDraft> : IWireShape<T>
    where TDraft : WireDraft, new()
{
    // An object may hold an array: the depth must leave room for both.
    private const int ObjectWithList = 2;

    private readonly WireMember<T, TDraft>[] _members;
    private readonly uint _required;
    private readonly string _about;
    private readonly Func<TDraft, T> _build;
    private readonly Func<T, ExtensionMembers> _extensions;

    public WireObject(string name, string about, WireMember<T, TDraft>[] members, Func<TDraft, T> build, Func<T, ExtensionMembers> extensions)
    {
        (Name, _about, _members, _build, _extensions) = (name, about, members, build, extensions);
        for (int i = 0; i < members.Length; i++)
        {
            _required |= members[i].IsRequired ? 1u << i : 0;
        }
    }

    public string Name { get; }

    public T Read(ref WireReader reader)
    {
        reader.Expect(JsonTokenType.StartObject);
        long start = reader.Json.TokenStartIndex;
        TDraft draft = new();
        UnknownMembers unknown = default;
        uint seen = 0;
        int expected = 0;
        while (reader.Json.Read() && reader.Json.TokenType == JsonTokenType.PropertyName)
        {
            int place = Find(in reader, expected);
            if (place < 0)
            {
                unknown.Read(ref reader);
                continue;
            }

            ReadKnown(ref reader, draft, place, ref seen);
            expected = place + 1;
        }

        uint missing = _required & ~seen;
        if (missing != 0)
        {
            throw NoticeJsonException.Missing(_members[BitOperations.TrailingZeroCount(missing)].Name.Value, start);
        }

        draft.Extensions = unknown.ToMembers();
        return _build(draft);
    }

    public void Write(Utf8JsonWriter writer, T value)
    {
        writer.CheckDepth(ObjectWithList);
        writer.WriteStartObject();
        foreach (WireMember<T, TDraft> member in _members)
        {
            member.Write(writer, member.Name, value);
        }

        foreach (KeyValuePair<string, string> unknown in _extensions(value))
        {
            writer.WritePropertyName(unknown.Key);
            if (Array.Exists(_members, member => member.Name.Value == unknown.Key))
            {
                throw new NoticeJsonException(JsonProblem.DuplicateMember, null, unknown.Key);
            }

            // It was checked when it was read or set, and is written as it stood.
            writer.CheckDepth(RawJson.Depth(unknown.Value));
            writer.WriteRawValue(unknown.Value, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    public void WriteSchema(SchemaWriter schema) => schema.Object(
        _about, Array.ConvertAll(_members, member => new SchemaMember(member.Name.Value, member.About, member.IsRequired, member.Schema)));

    private void ReadKnown(ref WireReader reader, TDraft draft, int place, ref uint seen)
    {
        WireMember<T, TDraft> member = _members[place];
        uint bit = 1u << place;
        if ((seen & bit) != 0)
        {
            throw reader.Fail(JsonProblem.DuplicateMember, member.Name.Value);
        }

        seen |= bit;
        reader.Json.Read();
        if (member.IsRequired || reader.Json.TokenType != JsonTokenType.Null)
        {
            member.Read(ref reader, draft);
        }
    }

    // Members mostly come in the order in which they are written: the search begins at the one after the last.
    private int Find(ref readonly WireReader reader, int expected)
    {
        for (int i = 0; i < _members.Length; i++)
        {
            int place = expected + i < _members.Length ? expected + i : expected + i - _members.Length;
            if (JsonText.Is(in reader.Json, _members[place].Name.EncodedUtf8Bytes))
            {
                return place;
            }
        }

        return -1;
    }
}
