using System.Text.Json.Serialization;

namespace RectificationModel.Serialization;

/// <summary>The source-generated metadata of a notice; its converter is named on the type.</summary>
[JsonSerializable(typeof(RectificationNotice))]
internal sealed partial class NoticeJsonContext : JsonSerializerContext;
