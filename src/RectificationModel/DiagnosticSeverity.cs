namespace RectificationModel;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Information.</summary>
    Note,

    /// <summary>Advice: something a careful reader would ask about.</summary>
    Warning,

    /// <summary>A requirement is broken.</summary>
    Error,
}
