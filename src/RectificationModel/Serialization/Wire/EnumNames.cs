using System.Text.Json;

namespace RectificationModel.Serialization.Wire;

/// <summary>The names of an enum's values in JSON.</summary>
internal sealed class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private readonly (JsonEncodedText Name, TEnum Value)[] _rows;

    public EnumNames(params (string Name, TEnum Value)[] rows) => _rows = Array.ConvertAll(rows, row => (JsonEncodedText.Encode(row.Name), row.Value));

    public IEnumerable<string> Names => _rows.Select(row => row.Name.Value);

    public string Listed => string.Join(", ", Names);

    public bool TryRead(ref readonly Utf8JsonReader reader, out TEnum value)
    {
        foreach ((JsonEncodedText name, TEnum known) in _rows)
        {
            if (JsonText.Is(in reader, name.EncodedUtf8Bytes))
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }

    public JsonEncodedText? Of(TEnum value)
    {
        foreach ((JsonEncodedText name, TEnum known) in _rows)
        {
            if (EqualityComparer<TEnum>.Default.Equals(known, value))
            {
                return name;
            }
        }

        return null;
    }
}
