namespace RectificationModel.Facts;

/// <summary>The diagnostics of reading facts.</summary>
internal static class FactDiagnostics
{
    private static readonly DiagnosticDescriptor ImpossibleDate = new(
        "RP3001", DiagnosticSeverity.Warning, new("没有的日期", "Impossible date"), new("“{0}”不是历法中的日期。", "'{0}' is no day of the calendar."));

    private static readonly DiagnosticDescriptor DamagedDate = new(
        "RP3002", DiagnosticSeverity.Warning, new("日期缺字", "Date with lost characters"), new("“{0}”缺少字符，按唯一可能读作{1}。", "'{0}' lost characters; read as {1}, the only reading."));

    public static Diagnostic Of(DateFact date)
    {
        bool impossible = date.Flaw == DateFlaw.Impossible || date.Start is null;
        DiagnosticDescriptor descriptor = impossible ? ImpossibleDate : DamagedDate;
        return new()
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Path = date.Path,
            PathSpan = date.PathSpan,
            Span = date.Span,
            Arguments = impossible ? [date.Text] : [date.Text, ChineseDate.Format(date.Start!.Value)],
        };
    }
}
