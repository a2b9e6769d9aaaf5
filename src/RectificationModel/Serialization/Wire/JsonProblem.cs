using System.Globalization;

namespace RectificationModel.Serialization.Wire;

/// <summary>What can be wrong with the JSON of a notice. Ids are stable for ever.</summary>
internal sealed record JsonProblem(string Id, string Chinese, string English)
{
    public static JsonProblem Malformed { get; } = new("RJ0001", "不是合法的 JSON：此处不能有“{0}”。", "The text is no well-formed JSON: '{0}' cannot stand here.");

    public static JsonProblem Truncated { get; } = new("RJ0001", "JSON 未写完就结束了。", "The text ends before its JSON does.");

    public static JsonProblem WrongType { get; } = new("RJ0002", "应为 {0}，实为 {1}。", "A JSON {0} is expected; {1} was found.");

    public static JsonProblem MissingMember { get; } = new("RJ0003", "缺少必需的成员“{0}”。", "The required member '{0}' is missing.");

    public static JsonProblem UnknownValue { get; } = new("RJ0004", "不认识的取值“{0}”，应为以下之一：{1}。", "The value '{0}' is unknown; known are {1}.");

    public static JsonProblem DuplicateMember { get; } = new("RJ0005", "成员“{0}”重复出现。", "The member '{0}' stands twice in one object.");

    public static JsonProblem UnsupportedVersion { get; } =
        new("RJ0006", "不支持的 schemaVersion“{0}”，可读 {1} 及同一主版本。", "The schemaVersion '{0}' is not supported; {1} and others of its major version are.");

    public static JsonProblem TooDeep { get; } = new("RJ0007", "嵌套超过 {0} 层。", "Objects and arrays are nested deeper than {0} levels.");

    public static JsonProblem ImpossibleDate { get; } = new("RJ0008", "“{0}”不是有效日期，应为 yyyy-MM-dd。", "'{0}' is no calendar day in the form yyyy-MM-dd.");

    public static JsonProblem UnknownBlock { get; } = new("RJ0009", "不认识的段落类型“{0}”，应为以下之一：{1}。", "The block type '{0}' is unknown; known are {1}.");

    public static JsonProblem InvalidUtf8 { get; } = new("RJ0010", "此处的字节不是合法的 UTF-8。", "The bytes here are no valid UTF-8.");

    public static JsonProblem NumberOutOfRange { get; } = new("RJ0011", "“{0}”不是可用的整数。", "'{0}' is no whole number that fits 32 bits.");

    public static JsonProblem TooLong { get; } = new("RJ0012", "JSON 超过 {0} 字节。", "The JSON is longer than {0} bytes.");

    public string Format(NoticeLanguage language, string[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, language == NoticeLanguage.English ? English : Chinese, arguments);
}
