namespace RectificationModel.Validation;

/// <summary>What a rule rests on. It says how much weight a finding has, and whom to ask about it.</summary>
public enum RuleBasis
{
    /// <summary>Logic: two statements of one notice contradict each other, or something does not add up.</summary>
    Logic,

    /// <summary>Practice: what published notices usually do. Such a rule is never an error in <see cref="ValidationProfile.PublicNotice"/>.</summary>
    Practice,

    /// <summary>A national standard: GB/T 9704, GB/T 15834, GB/T 15835.</summary>
    Standard,

    /// <summary>A regulation of the party (党内法规).</summary>
    PartyRegulation,

    /// <summary>A law. The rule is a guard for the publisher, not legal advice.</summary>
    Law,
}
