namespace RectificationModel.Serialization.Wire;

/// <summary>Patterns of the schema, regular expressions of ECMA-262.</summary>
internal static class SchemaPatterns
{
    /// <summary>A version with the same major number.</summary>
    public const string Version = "^1\\.[0-9]{1,9}$";

    /// <summary>A day of the calendar; only a 29 February in a common year passes that a reader refuses.</summary>
    public const string Date =
        "^(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";

    /// <summary>A JSON Pointer (RFC 6901).</summary>
    public const string Pointer = "^(/([^~/]|~[01])*)*$";
}
