namespace RectificationModel.Parsing.Lines;

/// <summary>A piece of the clean text that stands in the source as it is.</summary>
internal readonly record struct SourceRun(int Clean, int Source, int Length);
