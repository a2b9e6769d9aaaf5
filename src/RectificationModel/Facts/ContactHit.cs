namespace RectificationModel.Facts;

/// <summary>A contact in a text.</summary>
/// <param name="Kind">What kind of contact it is.</param>
/// <param name="Value">The place of its value.</param>
/// <param name="Label">The place of the label before it; empty where there is none.</param>
internal readonly record struct ContactHit(ContactKind Kind, TextSpan Value, TextSpan Label);
