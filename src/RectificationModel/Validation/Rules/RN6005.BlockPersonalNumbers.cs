namespace RectificationModel.Validation.Rules;

/// <summary>RN6005: no identity number, bank card or private mobile stands in public (个人信息保护法, 25). A mobile that is given as the notice's contact is a note.</summary>
public sealed class BlockPersonalNumbers() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("不公开个人号码", "Block personal numbers"),
        new("疑似居民身份证号（{0}）：公开前请删去或隐去。", "An identity number, it seems ({0}): take it out before publication.")),
    RuleBasis.Law,
    RuleSeverities.Publication(DiagnosticSeverity.Warning, DiagnosticSeverity.Error))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN6005";

    private static readonly LocalizedText BankCard = new("疑似银行卡号（{0}）：公开前请删去或隐去。", "A bank card number, it seems ({0}): take it out before publication.");
    private static readonly LocalizedText Mobile = new("疑似个人手机号（{0}）：公开前请删去或隐去。", "A private mobile number, it seems ({0}): take it out before publication.");
    private static readonly LocalizedText ContactMobile = new("联系方式用手机号（{0}）：请确认是公务号码且可以公开。", "The contact is a mobile number ({0}): make sure that it is an official one and may be public.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        HashSet<string>? contacts = null;
        foreach (NoticeText text in context.Texts)
        {
            foreach ((TextSpan span, PersonalNumberKind kind) in PersonalNumber.In(text.Text))
            {
                bool contact = kind == PersonalNumberKind.Mobile && ((contacts ??= Contacts(context.Notice)).Contains(text.Text.Substring(span.Start, span.Length)) || PersonalNumber.IsLabelledContact(text.Text, span.Start));
                LocalizedText? message = kind switch
                {
                    PersonalNumberKind.Mobile => contact ? ContactMobile : Mobile,
                    PersonalNumberKind.BankCard => BankCard,
                    _ => null,
                };
                context.Report(text.Path, span, [PersonalNumber.Mask(text.Text.AsSpan(span.Start, span.Length))], default, message, contact ? DiagnosticSeverity.Note : null);
            }
        }
    }

    private static HashSet<string> Contacts(RectificationNotice notice) => notice.Contacts.Select(contact => Wording.Letters(contact.Value)).ToHashSet(StringComparer.Ordinal);
}
