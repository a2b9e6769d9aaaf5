using RectificationModel.Validation;

namespace RectificationModel;

/// <summary>What a diagnostic says whenever it occurs: its stable id, usual severity and wording.</summary>
/// <param name="Id">The id, stable for ever: RP… for reading text, RJ… for reading JSON, RN… for rules.</param>
/// <param name="Severity">The usual severity.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Message">The message; <c>{0}</c>, <c>{1}</c> … stand for the arguments of one occurrence.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, LocalizedText Title, LocalizedText Message)
{
    /// <summary>What a rule's finding rests on; null for what a reader says of a text.</summary>
    public RuleBasis? Basis { get; init; }
}
