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

    /// <summary>RP1004: bytes could not be decoded.</summary>
    public static DiagnosticDescriptor UndecodableByte { get; } = new(
        "RP1004",
        DiagnosticSeverity.Warning,
        new("字节无法解码", "Undecodable byte"),
        new("第 {0} 字节（从 0 起）无法解码，此处以 U+FFFD 代替；请确认文件编码。", "The byte at {0}, counted from 0, cannot be decoded and is shown as U+FFFD; check the file's encoding."));

    /// <summary>RP1005: the text is longer than the parser reads.</summary>
    public static DiagnosticDescriptor TooLong { get; } = new(
        "RP1005",
        DiagnosticSeverity.Warning,
        new("文本过长", "Text too long"),
        new("文本超过 {0} 个字符，其后内容未解析；可通过 NoticeParserOptions.MaxLength 调整。", "The text has more than {0} characters; what follows was not read. NoticeParserOptions.MaxLength changes the limit."));

    /// <summary>RP1006: headings nest deeper than the parser follows.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new(
        "RP1006",
        DiagnosticSeverity.Warning,
        new("层次过深", "Nested too deep"),
        new("标题层次超过 {0} 层，更深的标题与上一层并列；可通过 NoticeParserOptions.MaxDepth 调整。", "Headings nest deeper than {0}; deeper ones stand beside the deepest. NoticeParserOptions.MaxDepth changes the limit."));
}
