using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RectificationModel.Serialization.Wire;

namespace RectificationModel.Serialization;

/// <summary>The JSON of a notice cannot be read, or a notice cannot be written as JSON: what is wrong, and where.</summary>
/// <remarks>The only exception that <see cref="NoticeJson"/> throws because of content.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "An error without an id and a place would be of no use.")]
public sealed class NoticeJsonException : Exception
{
    private readonly JsonProblem _problem;
    private readonly string[] _arguments;
    private readonly string? _missing;

    internal NoticeJsonException(JsonProblem problem, long? position, params string[] arguments)
        : this(problem, NoticePath.Root, null, position, arguments, null)
    {
    }

    private NoticeJsonException(JsonProblem problem, NoticePath path, long? line, long? position, string[] arguments, Exception? inner)
        : base(Compose(problem, path, line, arguments), inner)
    {
        (_problem, _arguments) = (problem, arguments);
        (Path, Line, BytePosition) = (path, line, position);
    }

    private NoticeJsonException(string member, long position)
        : this(JsonProblem.MissingMember, position, member) => _missing = member;

    /// <summary>The stable id of the error: RJ0003.</summary>
    public string Id => _problem.Id;

    /// <summary>The member that it concerns, as a JSON Pointer: <c>/body/0/progress/completion</c>. A missing member is named where it should stand.</summary>
    public NoticePath Path { get; }

    /// <summary>The line of the JSON text, counted from 1; null where a notice was written.</summary>
    public long? Line { get; }

    /// <summary>The place in the JSON text in bytes of UTF-8, counted from 0; null where a notice was written.</summary>
    public long? BytePosition { get; }

    /// <summary>What is wrong, in one language, without id and place.</summary>
    /// <param name="language">The language.</param>
    public string Describe(NoticeLanguage language = NoticeLanguage.Chinese) => _problem.Format(language, _arguments);

    /// <summary>A required member is missing in the object at a place.</summary>
    internal static NoticeJsonException Missing(string member, long position) => new(member, position);

    /// <summary>The same error with path and line, found again by its place in the text.</summary>
    internal NoticeJsonException LocatedIn(ReadOnlySpan<byte> json, JsonOrigin origin, Exception? inner = null)
    {
        NoticePath path = PathFinder.At(json, BytePosition!.Value);
        path = _missing is null ? path : path.Append(_missing);
        long line = origin.Line + json[..(int)Math.Min(BytePosition.Value, json.Length)].Count((byte)'\n');
        return new(_problem, path, line, origin.Byte + BytePosition.Value, _arguments, inner ?? this);
    }

    /// <summary>The same error with the path to what was to be written next.</summary>
    internal NoticeJsonException LocatedAfter(ReadOnlySpan<byte> written) => new(_problem, PathFinder.At(written, long.MaxValue), null, null, _arguments, this);

    private static string Compose(JsonProblem problem, NoticePath path, long? line, string[] arguments)
    {
        string place = line is null ? "" : string.Create(CultureInfo.InvariantCulture, $", line {line}");
        return $"{problem.Id} at '{path}'{place}: {problem.Format(NoticeLanguage.English, arguments)}";
    }
}
