using RectificationModel.Parsing;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Validation;

/// <summary>What a sample shows of a rule.</summary>
public enum SampleKind
{
    /// <summary>The rule finds it.</summary>
    Firing,

    /// <summary>Sound: the rule is silent.</summary>
    Silent,

    /// <summary>Looks like a finding and is none: the rule is silent.</summary>
    NearMiss,
}

/// <summary>A notice that a rule finds something in, or must not.</summary>
public sealed record RuleSample(string RuleId, SampleKind Kind, string Name, RectificationNotice Notice, string? Path = null)
{
    /// <summary>What the notice was read from, for rules that look at the source.</summary>
    public NoticeParseResult? Source { get; init; }

    /// <summary>What the validator is told besides.</summary>
    public ValueList<RuleSuppression> Suppressions { get; init; }

    public override string ToString() => $"{RuleId} {Kind}: {Name}";
}
