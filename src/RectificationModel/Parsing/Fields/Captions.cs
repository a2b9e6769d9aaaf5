using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Fields;

/// <summary>The usual labels of typed values, and how a label that is not usual is kept. Reader and writer share it.</summary>
internal static class Captions
{
    public const string Progress = "整改进度";
    public const string Deadline = "整改时限";
    public const string Attachments = "附件";

    public static string Of(ResponsibleRole role) => role switch
    {
        ResponsibleRole.Leader => "责任领导",
        ResponsibleRole.Lead => "牵头单位",
        ResponsibleRole.Supporting => "配合单位",
        ResponsibleRole.Verifier => "验收单位",
        _ => "责任单位",
    };

    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Phone => "联系电话",
        ContactKind.Fax => "传真",
        ContactKind.Email => "电子邮箱",
        ContactKind.Address => "联系地址",
        ContactKind.PostalCode => "邮政编码",
        ContactKind.Person => "联系人",
        ContactKind.Website => "网址",
        _ => "受理时间",
    };

    public static ResponsibleRole RoleOf(LabelKind kind) => kind switch
    {
        LabelKind.Leader => ResponsibleRole.Leader,
        LabelKind.LeadUnit => ResponsibleRole.Lead,
        LabelKind.SupportingUnit => ResponsibleRole.Supporting,
        LabelKind.VerifyingUnit => ResponsibleRole.Verifier,
        _ => ResponsibleRole.Responsible,
    };

    /// <summary>
    /// A label as it is kept: bare where a colon sets it off (or, for a numbered or bracketed one, nothing), else with what does: a space, a colon, the border of a cell.
    /// </summary>
    public static string Keep(string label, ReadOnlySpan<char> mark, bool numbered)
    {
        if (mark is "|")
        {
            return label + " |";
        }

        bool colon = !mark.IsEmpty;
        bool bracketed = label[^1] is '】' or '］' or ']';
        bool usual = colon != (numbered || bracketed);
        return usual ? label : label + (colon ? "：" : " ");
    }

    /// <summary>What the writer puts behind a kept label; a line feed stands for a line of its own.</summary>
    public static string MarkAfter(string caption)
    {
        if (caption.Length == 0 || caption[^1] is '|' or '】' or '］' or ']' or '：' or ' ')
        {
            return "";
        }

        return OrdinalReader.TryRead(caption, out OrdinalText ordinal) && !HasInner(caption.AsSpan(ordinal.Length)) ? "\n" : "：";
    }

    // 四、责任单位 牵头单位, 四、责任单位： 牵头单位: the inner label is a plain one.
    private static bool HasInner(ReadOnlySpan<char> label) =>
        label.IndexOf(' ') is int space and > 0 && OpeningVocabulary.Default.Find(label[..space].TrimEnd('：')) is not null && OpeningVocabulary.Default.Find(label[(space + 1)..]) is not null;

    /// <summary>What stands behind a kept label where its value follows in the same line at all events.</summary>
    public static string MarkInLine(string caption) => MarkAfter(caption) is "\n" or "：" ? "：" : "";
}
