using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering;

/// <summary>
/// The captions that a rendering puts before typed values where the notice has none of its own. A caption that the notice has (<see cref="ProgressState.Caption"/>,
/// <see cref="Deadline.Caption"/>, <see cref="ResponsibleParty.Caption"/>) always wins. Immutable and value-equal.
/// </summary>
/// <remarks>The defaults are the words of published ledgers. Other words are read back only where the parser knows them too: see <c>OpeningVocabulary</c>.</remarks>
public sealed record NoticeLabels
{
    /// <summary>The captions of published notices.</summary>
    public static NoticeLabels Default { get; } = new();

    /// <summary>Before a state: 整改进度.</summary>
    public string Progress { get; init; } = Captions.Progress;

    /// <summary>Before a time limit: 整改时限.</summary>
    public string Deadline { get; init; } = Captions.Deadline;

    /// <summary>Before leaders who answer: 责任领导.</summary>
    public string Leader { get; init; } = Captions.Of(ResponsibleRole.Leader);

    /// <summary>Before units that lead: 牵头单位.</summary>
    public string Lead { get; init; } = Captions.Of(ResponsibleRole.Lead);

    /// <summary>Before units that answer: 责任单位.</summary>
    public string Responsible { get; init; } = Captions.Of(ResponsibleRole.Responsible);

    /// <summary>Before units that support: 配合单位.</summary>
    public string Supporting { get; init; } = Captions.Of(ResponsibleRole.Supporting);

    /// <summary>Before units that accept the work: 验收单位.</summary>
    public string Verifier { get; init; } = Captions.Of(ResponsibleRole.Verifier);

    /// <summary>Before the attachments: 附件 (GB/T 9704-2012, 7.3.4).</summary>
    public string Attachments { get; init; } = "附件";

    /// <summary>The caption of a role.</summary>
    /// <param name="role">The role.</param>
    public string Of(ResponsibleRole role) => role switch
    {
        ResponsibleRole.Leader => Leader,
        ResponsibleRole.Lead => Lead,
        ResponsibleRole.Supporting => Supporting,
        ResponsibleRole.Verifier => Verifier,
        _ => Responsible,
    };
}
