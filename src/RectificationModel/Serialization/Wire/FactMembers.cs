using System.Globalization;
using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>Builds the table of a fact's members, row by row in the order in which they are written. Facts are never read: they are told from the text.</summary>
internal sealed class FactMembers<T>
{
    private readonly List<FactMember<T>> _members = [];

    public FactMember<T>[] Rows => [.. _members];

    /// <summary>A string that is always there.</summary>
    public FactMembers<T> Text(string name, string about, Func<T, string> get) =>
        Add(name, about, true, schema => schema.Text(), (writer, key, fact) => writer.WriteString(key, get(fact)));

    /// <summary>A string that is left out where it is null.</summary>
    public FactMembers<T> TextIfAny(string name, string about, Func<T, string?> get) =>
        Add(name, about, false, schema => schema.Text(), (writer, key, fact) => writer.Text(key, get(fact), isRequired: false));

    /// <summary>A number that is null where there is none.</summary>
    public FactMembers<T> Number(string name, string about, Func<T, decimal?> get, Action<SchemaWriter>? schema = null) => Add(
        name,
        about,
        true,
        all => all.OrNull(schema ?? (value => value.Number())),
        (writer, key, fact) => Write(writer, key, get(fact)));

    /// <summary>A number that is left out where there is none.</summary>
    public FactMembers<T> NumberIfAny(string name, string about, Func<T, decimal?> get) => Add(
        name,
        about,
        false,
        schema => schema.Number(),
        (writer, key, fact) =>
        {
            if (get(fact) is decimal number)
            {
                writer.WriteNumber(key, number);
            }
        });

    /// <summary>A day that is null where there is none.</summary>
    public FactMembers<T> Date(string name, string about, Func<T, DateOnly?> get) => Add(
        name,
        about,
        true,
        schema => schema.OrNull(value => value.Pattern(SchemaPatterns.Date)),
        (writer, key, fact) => writer.WriteString(key, get(fact)?.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>A day that is left out where there is none.</summary>
    public FactMembers<T> DateIfAny(string name, string about, Func<T, DateOnly?> get) => Add(
        name,
        about,
        false,
        schema => schema.Pattern(SchemaPatterns.Date),
        (writer, key, fact) =>
        {
            if (get(fact) is DateOnly day)
            {
                writer.Date(key, day);
            }
        });

    public FactMembers<T> Flag(string name, string about, Func<T, bool> get) =>
        Add(name, about, true, schema => schema.Flag(), (writer, key, fact) => writer.WriteBoolean(key, get(fact)));

    /// <summary>One of an enum's names; null is left out.</summary>
    public FactMembers<T> OneOf<TEnum>(string name, string about, EnumNames<TEnum> names, Func<T, TEnum?> get, bool isRequired = false)
        where TEnum : struct, Enum => Add(
        name,
        about,
        isRequired,
        schema => schema.OneOf(names.Names),
        (writer, key, fact) =>
        {
            if (get(fact) is TEnum one)
            {
                writer.OneOf(key, names, one);
            }
        });

    public FactMembers<T> Add(string name, string about, bool isRequired, Action<SchemaWriter> schema, WriteMember<T> write)
    {
        _members.Add(new(JsonEncodedText.Encode(name), new(name, about, isRequired, schema), write));
        return this;
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, decimal? number)
    {
        if (number is decimal value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
