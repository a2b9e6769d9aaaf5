using System.Text;

namespace RectificationModel.Validation;

/// <summary>What a validation found. Immutable and value-equal.</summary>
public sealed record ValidationReport
{
    /// <summary>The profile that the notice was checked for.</summary>
    public ValidationProfile Profile { get; init; }

    /// <summary>All findings in document order; at one place in the order of their ids.</summary>
    public ValueList<Diagnostic> Findings { get; init; }

    /// <summary>The findings that a suppression accepts, in document order; they count nowhere else.</summary>
    public ValueList<Diagnostic> Suppressed { get; init; }

    /// <summary>The findings that break a requirement.</summary>
    public ValueList<Diagnostic> Errors => Of(DiagnosticSeverity.Error);

    /// <summary>The findings that are advice.</summary>
    public ValueList<Diagnostic> Warnings => Of(DiagnosticSeverity.Warning);

    /// <summary>The findings that are information.</summary>
    public ValueList<Diagnostic> Notes => Of(DiagnosticSeverity.Note);

    /// <summary>Whether there is no error; warnings and notes do not make a notice invalid.</summary>
    public bool IsValid => !Has(DiagnosticSeverity.Error);

    /// <summary>Whether there is a warning.</summary>
    public bool HasWarnings => Has(DiagnosticSeverity.Warning);

    /// <summary>The source with all fixes of the findings applied; read and validate it again. Of fixes that overlap the first counts.</summary>
    /// <param name="source">The text that the notice was read from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">A fix lies outside the text: it is not the one that was validated.</exception>
    public string ApplyFixes(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        StringBuilder text = new(source.Length);
        int done = 0;
        foreach (TextEdit fix in Findings.SelectMany(finding => finding.Fixes).OrderBy(fix => fix.Span.Start))
        {
            if (fix.Span.End > source.Length)
            {
                throw new ArgumentException("A fix lies outside the text.", nameof(source));
            }

            if (fix.Span.Start >= done)
            {
                text.Append(source, done, fix.Span.Start - done).Append(fix.Replacement);
                done = fix.Span.End;
            }
        }

        return text.Append(source, done, source.Length - done).ToString();
    }

    /// <summary>The numbers of errors, warnings and notes, for debugging.</summary>
    public override string ToString() => $"{Errors.Count} errors, {Warnings.Count} warnings, {Notes.Count} notes";

    private bool Has(DiagnosticSeverity severity)
    {
        foreach (Diagnostic finding in Findings)
        {
            if (finding.Severity == severity)
            {
                return true;
            }
        }

        return false;
    }

    private ValueList<Diagnostic> Of(DiagnosticSeverity severity) => Findings.Where(finding => finding.Severity == severity).ToValueList();
}
