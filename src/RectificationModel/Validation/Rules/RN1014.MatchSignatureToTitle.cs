namespace RectificationModel.Validation.Rules;

/// <summary>RN1014: the organ of the title is the one that signs. Short and full names of one organ (市委, 中共…市委员会) count as the same.</summary>
public sealed class MatchSignatureToTitle() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("落款与标题机关一致", "Match the signature to the title"),
        new("落款“{0}”与标题中的发文机关“{1}”不一致：请核对。", "\"{0}\" signs, the title names \"{1}\": check both.")),
    RuleBasis.Logic,
    RuleSeverities.Publication(DiagnosticSeverity.Warning, DiagnosticSeverity.Error))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1014";

    private static readonly (string Long, string Short)[] Variants = [("中国共产党", ""), ("中共", ""), ("委员会", "委"), ("党委", "委"), ("人民政府", "政府")];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Notice is not { Title.Issuer: string issuer, Signature.Signers: { IsEmpty: false } signers })
        {
            return;
        }

        string title = Normal(issuer);
        if (!signers.Any(signer => Normal(signer) is string name && (name.Contains(title, StringComparison.Ordinal) || title.Contains(name, StringComparison.Ordinal))))
        {
            context.Report(
                NoticePath.Root.Append("signature").Append("signers").Append(0),
                null,
                [string.Join('、', signers), issuer],
                [NoticePath.Root.Append("title").Append("lines").Append(0)]);
        }
    }

    private static string Normal(string organ)
    {
        string name = Wording.Letters(organ);
        foreach ((string full, string brief) in Variants)
        {
            name = name.Replace(full, brief, StringComparison.Ordinal);
        }

        return name;
    }
}
