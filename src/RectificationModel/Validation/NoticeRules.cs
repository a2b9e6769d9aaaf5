using RectificationModel.Validation.Rules;

namespace RectificationModel.Validation;

/// <summary>The catalogue: every rule of the library, in the order of their ids.</summary>
public static class NoticeRules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static ValueList<NoticeRule> All { get; } =
    [
        new RequireTitle(),
        new CompleteTitle(),
        new KeepOrdinals(),
        new DoNotSkipHeadingLevel(),
        new KeepMeasureOrdinals(),
        new ClassifySection(),
        new SplitCompoundIssue(),
        new StateProgress(),
        new GiveMeasures(),
        new RemoveResidualMarkup(),
        new AvoidLayoutSpaces(),
        new BalancePairedMarks(),
        new DetectLostCharacters(),
        new MatchSignatureToTitle(),
        new RequireSignatureAndDate(),
        new RejectDuplicateIssue(),
        new KeepTextWritable(),
        new UseKnownProgressLabel(),
        new DoNotCompleteWithUnresolved(),
        new DoNotCompleteWithIntent(),
        new DoNotCompleteWithFuture(),
        new AgreeLabelAndText(),
        new ShowMeasurableResult(),
        new ExplainIncomplete(),
        new SupportLongTerm(),
        new AvoidVagueOnly(),
        new OrderDates(),
        new StateYear(),
        new UsePossibleDate(),
        new MatchStatedDuration(),
        new NoteLongPublicationLag(),
        new NoFutureFacts(),
        new StateAsOf(),
        new ReconcileCounts(),
        new MatchRate(),
        new PartWithinWhole(),
        new NoteApproximation(),
        new AvoidDoubleApproximation(),
        new GiveUnit(),
        new GiveBasisOfChange(),
        new CheckClassifier(),
        new UseRangeConnector(),
        new MixNoDigitStyles(),
        new KeepMoneyUnit(),
        new ReconcileAccountability(),
        new AgreeRepeatedFigures(),
        new MatchListCount(),
        new PunctuateOrdinals(),
        new QuoteConsistently(),
        new NameConsistently(),
        new WriteDateInFull(),
        new LimitHeadingDepth(),
        new FormCitation(),
        new NameGenreOnce(),
        new GiveContact(),
        new FormContact(),
        new AvoidFreeMail(),
        new ReviewPersonNames(),
        new BlockPersonalNumbers(),
        new NameDisclosureBasis(),
        new BlockSecretMark(),
        new CiteTheRule(),
        new DropStaleSuppressions(),
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
