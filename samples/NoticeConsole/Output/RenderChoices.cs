using RectificationModel;
using RectificationModel.Rendering.Summary;

namespace NoticeConsole.Output;

/// <summary>What the command line says about a form; each form takes what concerns it.</summary>
internal sealed record RenderChoices(NoticeLanguage Language = NoticeLanguage.Chinese, SummaryLength Length = SummaryLength.Paragraph, DateOnly? Today = null)
{
    /// <summary>Whether the facts of the prose stand beside the notice (JSON), or are marked in it (HTML).</summary>
    public bool Facts { get; init; }

    /// <summary>Whether a table of all issues stands before the body (Markdown).</summary>
    public bool Ledger { get; init; }
}
