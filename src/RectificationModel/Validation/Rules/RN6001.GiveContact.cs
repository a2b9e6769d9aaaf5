using RectificationModel.Language;

namespace RectificationModel.Validation.Rules;

/// <summary>RN6001: the public is told where to send its comments. A report or letter to an addressee is none to the public.</summary>
public sealed class GiveContact() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Warning,
        new("公布联系方式", "Give a contact"),
        new("没有电话、邮箱或地址：请公布接受意见的联系方式。", "No phone, mail or address: tell where comments are taken.")),
    RuleBasis.Practice,
    RuleSeverities.Publication(DiagnosticSeverity.Warning, DiagnosticSeverity.Warning))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN6001";

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        RectificationNotice notice = context.Notice;
        bool toAddressee = !notice.Addressees.IsEmpty && Simplified.Fold(notice.Title.Genre ?? "") is (NoticeGenre.Report or NoticeGenre.Letter);
        if (!toAddressee && !notice.Contacts.Any(contact => Reaches(contact.Kind)) && !context.Facts.Contacts.Any(contact => Reaches(contact.ContactKind)))
        {
            context.Report(NoticePath.Root.Append("contacts"));
        }
    }

    private static bool Reaches(ContactKind kind) => kind is ContactKind.Phone or ContactKind.Email or ContactKind.Address or ContactKind.Website;
}
