using RectificationModel;
using RectificationModel.Facts;
using RectificationModel.Parsing;
using RectificationModel.Serialization;
using RectificationModel.Validation;

namespace NoticeConsole.Input;

/// <summary>A notice that was read from a file: parsed from text, or taken from its JSON, where nothing was parsed.</summary>
internal sealed record Reading(string File, RectificationNotice Notice, NoticeParseResult? Parsed)
{
    /// <summary>What is to be said of the reading: the parser's diagnostics, or those of JSON.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = Parsed?.Diagnostics ?? default;

    /// <summary>Reads a text, or the JSON of a notice where the name ends in .json.</summary>
    public static Reading Open(string file, Terminal terminal)
    {
        return Of(file, NoticeInput.ReadBytes(file, terminal));
    }

    /// <inheritdoc cref="Open"/>
    public static Reading Of(string file, byte[] bytes)
    {
        if (file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            NoticeJsonReadResult read = FromJson(file, bytes);
            return new(file, read.Notice, null) { Diagnostics = read.Diagnostics };
        }

        NoticeParseResult parsed = NoticeParser.Default.Parse(bytes.AsSpan());
        return new(file, parsed.Notice, parsed);
    }

    public NoticeFacts Facts(DateOnly? reference = null) =>
        Parsed is null ? FactReader.Default.Read(Notice, reference: reference) : FactReader.Default.Read(Parsed, reference: reference);

    public ValidationReport Validate(NoticeValidator validator) => Parsed is null ? validator.Validate(Notice) : validator.Validate(Parsed);

    private static NoticeJsonReadResult FromJson(string file, byte[] bytes)
    {
        try
        {
            return NoticeJson.Read(bytes.AsSpan(), null);
        }
        catch (NoticeJsonException failure)
        {
            throw new UnreadableInputException(file, failure.Message.ReplaceLineEndings(" "));
        }
    }
}
