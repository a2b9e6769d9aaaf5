using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Builds the table of an object's members, row by row in the order in which they are written.</summary>
internal sealed class WireMembers<T, TDraft>
    where TDraft : WireDraft, new()
{
    private readonly List<WireMember<T, TDraft>> _members = [];

    /// <summary>A string.</summary>
    public WireMembers<T, TDraft> Text(string name, string about, Func<T, string?> get, Action<TDraft, string> set, bool isRequired = false) => Add(
        name,
        about,
        schema => schema.Text(),
        (ref reader, draft) => set(draft, reader.Text()),
        (writer, key, value) => writer.Text(key, get(value), isRequired),
        isRequired);

    /// <summary>A string that is always the same and says what the object is; whoever reads the object has looked at it.</summary>
    public WireMembers<T, TDraft> Constant(string name, string about, string constant)
    {
        JsonEncodedText encoded = JsonEncodedText.Encode(constant);
        return Add(name, about, schema => schema.Constant(constant), (ref reader, _) => reader.Text(), (writer, key, _) => writer.WriteString(key, encoded), isRequired: true);
    }

    /// <summary>A string that is read out of other members: written for users of the JSON, passed over on reading.</summary>
    public WireMembers<T, TDraft> View(string name, string about, Func<T, string?> get) => Add(
        name,
        about,
        schema => schema.Text(),
        (ref reader, _) => reader.Json.Skip(),
        (writer, key, value) => writer.Text(key, get(value), isRequired: false));

    /// <summary>A list of strings.</summary>
    public WireMembers<T, TDraft> Texts(
        string name, string about, Func<T, ValueList<string>> get, Action<TDraft, ValueList<string>> set, bool isAlwaysWritten = false) => Add(
        name,
        about,
        schema => schema.Texts(),
        (ref reader, draft) => set(draft, WireLists.Texts(ref reader)),
        (writer, key, value) => writer.Texts(key, get(value), isAlwaysWritten));

    /// <summary>A heading's number, as its text.</summary>
    public WireMembers<T, TDraft> Ordinal(string about, Func<T, Ordinal?> get, Action<TDraft, Ordinal> set) => Text(
        "ordinal",
        about,
        value => get(value)?.Text,
        (draft, text) => set(draft, RectificationModel.Ordinal.Parse(text)));

    /// <summary>A calendar day.</summary>
    public WireMembers<T, TDraft> Date(string name, string about, Func<T, DateOnly?> get, Action<TDraft, DateOnly> set, bool isRequired = false) => Add(
        name,
        about,
        schema => schema.Pattern(SchemaPatterns.Date),
        (ref reader, draft) => set(draft, reader.Date()),
        (writer, key, value) =>
        {
            if (get(value) is DateOnly date)
            {
                writer.Date(key, date);
            }
        },
        isRequired);

    /// <summary>A whole number.</summary>
    public WireMembers<T, TDraft> Number(string name, string about, Func<T, int?> get, Action<TDraft, int> set) => Add(
        name,
        about,
        schema => schema.Integer(),
        (ref reader, draft) => set(draft, reader.Number()),
        (writer, key, value) =>
        {
            if (get(value) is int number)
            {
                writer.WriteNumber(key, number);
            }
        });

    /// <summary>A flag; false is left out.</summary>
    public WireMembers<T, TDraft> Flag(string name, string about, Func<T, bool> get, Action<TDraft, bool> set) => Add(
        name,
        about,
        schema => schema.Flag(),
        (ref reader, draft) => set(draft, reader.Flag()),
        (writer, key, value) =>
        {
            if (get(value))
            {
                writer.WriteBoolean(key, true);
            }
        });

    /// <summary>One of an enum's names; null is left out.</summary>
    public WireMembers<T, TDraft> OneOf<TEnum>(
        string name, string about, EnumNames<TEnum> names, Func<T, TEnum?> get, Action<TDraft, TEnum> set, bool isRequired = false)
        where TEnum : struct, Enum => Add(
        name,
        about,
        schema => schema.OneOf(names.Names),
        (ref reader, draft) => set(draft, reader.OneOf(names)),
        (writer, key, value) =>
        {
            if (get(value) is TEnum one)
            {
                writer.OneOf(key, names, one);
            }
        },
        isRequired);

    /// <summary>An object.</summary>
    public WireMembers<T, TDraft> Object<TValue>(
        string name, string about, IWireShape<TValue> shape, Func<T, TValue?> get, Action<TDraft, TValue> set, bool isRequired = false)
        where TValue : class => Add(
        name,
        about,
        schema => schema.Reference(shape),
        (ref reader, draft) => set(draft, shape.Read(ref reader)),
        (writer, key, value) =>
        {
            if (get(value) is TValue item)
            {
                writer.WritePropertyName(key);
                shape.Write(writer, item);
            }
            else
            {
                writer.Text(key, null, isRequired);
            }
        },
        isRequired);

    /// <summary>A list of objects.</summary>
    public WireMembers<T, TDraft> List<TItem>(
        string name, string about, IWireShape<TItem> shape, Func<T, ValueList<TItem>> get, Action<TDraft, ValueList<TItem>> set, bool isAlwaysWritten = false)
        where TItem : class => Add(
        name,
        about,
        schema => schema.List(shape),
        (ref reader, draft) => set(draft, WireLists.Of(ref reader, shape)),
        (writer, key, value) => writer.List(key, get(value), shape, isAlwaysWritten));

    /// <summary>A member of a kind of its own.</summary>
    public WireMembers<T, TDraft> Add(string name, string about, Action<SchemaWriter> schema, ReadMember<TDraft> read, WriteMember<T> write, bool isRequired = false)
    {
        _members.Add(new(JsonEncodedText.Encode(name), about, isRequired, schema, read, write));
        return this;
    }

    public WireObject<T, TDraft> Build(string name, string about, Func<TDraft, T> build, Func<T, ExtensionMembers> extensions) =>
        new(name, about, [.. _members], build, extensions);
}
