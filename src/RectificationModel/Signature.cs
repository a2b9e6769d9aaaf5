namespace RectificationModel;

/// <summary>Who signs the notice and when (落款).</summary>
public sealed record Signature
{
    /// <summary>The signing organs in order, each as printed.</summary>
    public ValueList<string> Signers { get; init; }

    /// <summary>The date of signature (成文日期); null where there is none or it names no day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The date as printed where it is not the usual form 2021年12月31日 (二〇二四年一月二十二日); else null.</summary>
    public string? DateText { get; init; }

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }
}
