using NoticeConsole.Input;
using RectificationModel;
using RectificationModel.Validation;

namespace NoticeConsole.Output;

/// <summary>Prints the findings on one notice.</summary>
internal delegate void FindingWriter(Terminal terminal, Reading reading, ValidationReport report, NoticeLanguage language);
