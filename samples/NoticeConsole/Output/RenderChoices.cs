using RectificationModel;
using RectificationModel.Rendering.Summary;

namespace NoticeConsole.Output;

/// <summary>What the command line says about a form; each form takes what concerns it.</summary>
internal sealed record RenderChoices(NoticeLanguage Language = NoticeLanguage.Chinese, SummaryLength Length = SummaryLength.Paragraph, DateOnly? Today = null);
