namespace RectificationModel.Parsing;

/// <summary>The diagnostics of the parser.</summary>
public static class ParseDescriptors
{
    /// <summary>RP1001: debris of conversion or page furniture was set aside.</summary>
    public static DiagnosticDescriptor Artefact { get; } = new(
        "RP1001",
        DiagnosticSeverity.Note,
        new("转换残留或页面内容", "Debris set aside"),
        new("“{0}”不是通报内容，已作为转换残留或页面内容另行记录。", "'{0}' is no part of the notice; it was set aside as debris of conversion or page furniture."));

    /// <summary>RP1002: a wording of progress is not in the vocabulary.</summary>
    public static DiagnosticDescriptor UnknownProgress { get; } = new(
        "RP1002",
        DiagnosticSeverity.Warning,
        new("整改进度用语未收录", "Unknown wording of progress"),
        new("整改进度“{0}”不在词表中，原文保留，完成程度记为未知；可通过 NoticeParserOptions.Progress 补充。", "The progress '{0}' is not in the vocabulary; the wording is kept, its completion is unknown. NoticeParserOptions.Progress can teach it."));

    /// <summary>RP1003: a character was lost before the text arrived.</summary>
    public static DiagnosticDescriptor LostCharacter { get; } = new(
        "RP1003",
        DiagnosticSeverity.Warning,
        new("字符丢失", "Lost character"),
        new("此处的字符 {0} 表明原文有字符丢失或编码有误，请对照原件。", "The character {0} shows that text was lost or wrongly decoded here; compare the original."));
}
