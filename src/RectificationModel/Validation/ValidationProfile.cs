namespace RectificationModel.Validation;

/// <summary>For what a notice is checked: which rules run, and how much each weighs.</summary>
public enum ValidationProfile
{
    /// <summary>A notice that is or was published: an authentic one has no error. The default.</summary>
    PublicNotice,

    /// <summary>The last check before publication: what a careful office would not let pass is an error here.</summary>
    PublishGate,

    /// <summary>The analysis of many notices: form and disclosure are left aside.</summary>
    Bulk,

    /// <summary>Reserved for ledgers of rectification (整改台账); it runs the rules that hold for every notice.</summary>
    Ledger,
}
