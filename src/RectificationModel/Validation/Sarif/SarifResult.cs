using RectificationModel.Parsing;

namespace RectificationModel.Validation.Sarif;

/// <summary>One file with what a validation of it found, for <see cref="SarifLog"/>.</summary>
/// <param name="File">The name or address of the file; it becomes the location of the artifact. A file that no name is known of has an empty one.</param>
/// <param name="Report">What the validation found.</param>
/// <param name="Source">The text that was validated, for lines and columns; null where the notice was not read from a text.</param>
public sealed record SarifResult(string File, ValidationReport Report, NoticeParseResult? Source = null);
