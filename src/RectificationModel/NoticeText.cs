namespace RectificationModel;

/// <summary>One text of a notice and the path to the string that holds it.</summary>
/// <param name="Path">The path: <c>/body/0/blocks/2/text</c>.</param>
/// <param name="Text">The text that stands there.</param>
public readonly record struct NoticeText(NoticePath Path, string Text);
