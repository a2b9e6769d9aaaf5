namespace RectificationModel.Validation.Rules;

/// <summary>RN6002: phone numbers, mail addresses and post codes have the shape that they must have. A value that holds more than a number is left alone.</summary>
public sealed class FormContact() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("联系方式格式正确", "Form contacts well"),
        new("“{0}”不像完整的电话号码：请核对位数。", "\"{0}\" is no complete phone number: check its digits.")),
    RuleBasis.Logic,
    RuleSeverities.Publication(DiagnosticSeverity.Warning, DiagnosticSeverity.Warning))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN6002";

    private static readonly LocalizedText BadMail = new("“{0}”不像完整的电子邮箱：请核对。", "\"{0}\" is no complete mail address: check it.");
    private static readonly LocalizedText BadPostCode = new("“{0}”不是六位邮政编码：请核对。", "\"{0}\" is no post code of six digits: check it.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (int i = 0; i < context.Notice.Contacts.Count; i++)
        {
            ContactPoint contact = context.Notice.Contacts[i];
            (bool sound, LocalizedText? message) = contact.Kind switch
            {
                ContactKind.Phone or ContactKind.Fax => (ContactShape.IsPhone(contact.Value), null),
                ContactKind.Email => (ContactShape.IsMail(contact.Value), BadMail),
                ContactKind.PostalCode => (ContactShape.IsPostCode(contact.Value), BadPostCode),
                _ => (true, (LocalizedText?)null),
            };
            if (!sound)
            {
                (NoticePath path, TextSpan? span) = ContactShape.Place(context, i, contact.Value);
                context.Report(path, span, [contact.Value], default, message);
            }
        }

        foreach (NoticeText text in context.Texts)
        {
            if (text.Path.Parent?.Name is "closing" or "notes" or "preamble")
            {
                CheckLabels(context, text);
            }
        }
    }

    // A number that is too short or too long was not read as a contact at all; its label tells what it was to be.
    private static void CheckLabels(NoticeRuleContext context, NoticeText text)
    {
        foreach ((TextSpan span, bool isPhone) in LabelledNumber.In(text.Text))
        {
            string number = span.Of(text.Text).ToString();
            bool sound = isPhone ? ContactShape.IsPhone(number) : ContactShape.IsPostCode(number);
            if (!sound && !context.Notice.Contacts.Any(contact => contact.Value.Contains(number, StringComparison.Ordinal)))
            {
                context.Report(text.Path, span, [number], message: isPhone ? null : BadPostCode);
            }
        }
    }
}
