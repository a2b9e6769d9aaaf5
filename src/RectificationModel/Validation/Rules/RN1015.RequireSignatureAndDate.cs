namespace RectificationModel.Validation.Rules;

/// <summary>RN1015: the notice is signed and dated (GB/T 9704-2012, 7.3.5). A report given by a speaker is signed by the line under its title.</summary>
public sealed class RequireSignatureAndDate() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("落款和成文日期齐全", "Require signature and date"),
        new("没有落款和成文日期：请在文末写明发文机关和日期。", "Neither signature nor date: name the issuing organ and the day at the end.")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Warning, DiagnosticSeverity.Error))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1015";

    private static readonly LocalizedText NoSigner = new("有成文日期，没有落款机关：请写明发文机关。", "Dated but not signed: name the issuing organ.");
    private static readonly LocalizedText NoDate = new("有落款机关，没有成文日期：请写明年月日。", "Signed but not dated: give year, month and day.");
    private static readonly LocalizedText BadDate = new("成文日期“{0}”读不出年月日：请写全。", "The date \"{0}\" names no day: give year, month and day.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Signature? signature = context.Notice.Signature;
        bool signed = signature is { Signers.IsEmpty: false };
        bool dated = signature?.Date is not null;
        if ((signed && dated) || (signature is null && !context.Notice.Title.Notes.IsEmpty))
        {
            return;
        }

        NoticePath path = NoticePath.Root.Append("signature");
        if (!dated && signature?.DateText is string text)
        {
            context.Report(path.Append("date"), null, [text], default, BadDate);
        }

        if (!signed && (dated || signature?.DateText is not null))
        {
            context.Report(path.Append("signers"), message: NoSigner);
        }
        else if (!dated && signature?.DateText is null)
        {
            context.Report(signed ? path.Append("date") : path, message: signed ? NoDate : null);
        }
    }
}
