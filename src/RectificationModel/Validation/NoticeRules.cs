using RectificationModel.Validation.Rules;

namespace RectificationModel.Validation;

/// <summary>The catalogue: every rule of the library, in the order of their ids.</summary>
public static class NoticeRules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static ValueList<NoticeRule> All { get; } =
    [
        new KeepOrdinals(),
        new KeepMeasureOrdinals(),
        new StateProgress(),
        new RemoveResidualMarkup(),
        new RequireSignatureAndDate(),
        new DoNotCompleteWithUnresolved(),
        new OrderDates(),
    ];

    /// <summary>The rule of an id; null where there is none.</summary>
    /// <param name="ruleId">The id: RN1003.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ruleId"/> is null.</exception>
    public static NoticeRule? Find(string ruleId)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        foreach (NoticeRule rule in All)
        {
            if (rule.Id == ruleId)
            {
                return rule;
            }
        }

        return null;
    }
}
