using RectificationModel;
using RectificationModel.Facts;
using RectificationModel.Rendering.Summary;
using RectificationModel.Serialization;

namespace NoticeConsole.Output;

/// <summary>The forms that a notice can be written in, the first by default; a new renderer is a row here.</summary>
internal static class NoticeFormats
{
    public static IReadOnlyList<NoticeFormat> All { get; } =
    [
        new("text", "txt", (notice, _) => notice.ToText()),
        new("csv", "csv", (notice, choices) => NoticeCsv.Serialize(notice, new() { Language = choices.Language })) { IsMarkedInFiles = true },
        new("json", "json", (notice, choices) => NoticeJson.Serialize(notice, new() { Indented = true, IncludeFacts = choices.Facts })),
        new("html", "html", (notice, choices) => notice.ToHtml(new() { Language = choices.Language, MarkedFacts = choices.Facts ? FactKinds.All : FactKinds.None })),
        new("markdown", "md", (notice, choices) => notice.ToMarkdown(new() { Ledger = choices.Ledger })),
        new("summary", "summary.txt", (notice, choices) => notice.ToSummary(new() { Language = choices.Language, Length = choices.Length, Today = choices.Today })),
    ];

    public static string[] Names { get; } = [.. All.Select(format => format.Name)];

    public static NoticeFormat Named(string name) => All.First(format => format.Name == name);
}
