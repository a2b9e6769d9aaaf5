namespace RectificationModel.Validation.Rules;

/// <summary>RN6003: an official body gives an official mail address.</summary>
public sealed class AvoidFreeMail() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("宜用政务邮箱", "Avoid free mail"),
        new("公布的邮箱在公共邮箱服务商“{0}”：宜改用单位或政务邮箱。", "The mail address is with the free provider {0}: an address of the body itself is better.")),
    RuleBasis.Practice,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Note))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN6003";

    private static readonly string[] Hosts =
    [
        "126.com", "163.com", "yeah.net", "188.com", "qq.com", "foxmail.com", "sina.com", "sina.cn", "sina.com.cn", "sohu.com", "139.com", "189.cn", "wo.cn", "aliyun.com", "21cn.com", "tom.com", "263.net", "gmail.com",
        "outlook.com", "hotmail.com", "live.com", "live.cn", "msn.com", "yahoo.com", "yahoo.com.cn", "yahoo.cn", "icloud.com",
    ];

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (int i = 0; i < context.Notice.Contacts.Count; i++)
        {
            if (context.Notice.Contacts[i] is { Kind: ContactKind.Email, Value: string mail } && Host(mail) is string host)
            {
                (NoticePath path, TextSpan? span) = ContactShape.Place(context, i, mail);
                context.Report(path, span, [host]);
            }
        }
    }

    private static string? Host(string mail)
    {
        ReadOnlySpan<char> host = mail.AsSpan(mail.LastIndexOf('@') + 1).Trim();
        foreach (string known in Hosts)
        {
            // vip.163.com is the same provider, my163.com is not.
            if (host.EndsWith(known, StringComparison.OrdinalIgnoreCase) && (host.Length == known.Length || host[^(known.Length + 1)] == '.'))
            {
                return known;
            }
        }

        return null;
    }
}
