namespace RectificationModel.Validation.Rules;

/// <summary>RN5004: the day of the signature is written in Arabic digits, in full and without leading zeros (GB/T 9704-2012, 7.3.5.4).</summary>
public sealed class WriteDateInFull() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Error,
        new("成文日期写法规范", "Write the date in full"),
        new("成文日期“{0}”的月、日前有“0”，应为“{1}”。", "The date \"{0}\" has leading zeros: write \"{1}\".")),
    RuleBasis.Standard,
    new() { PublishGate = DiagnosticSeverity.Error })
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN5004";

    private static readonly LocalizedText OtherForm = new("成文日期“{0}”应用阿拉伯数字写全年、月、日（“{1}”）。", "The date \"{0}\" is to be written in Arabic digits, in full (\"{1}\").");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Notice.Signature is not { DateText: string written, Date: DateOnly date })
        {
            return;
        }

        NoticePath path = NoticePath.Root.Append("signature").Append("date");
        string usual = NoticeTexts.DateText(new() { Date = date }) ?? "";
        List<int> zeros = Zeros(written);
        if (Without(written, zeros) == usual && zeros.Count > 0)
        {
            // The zeros alone go: the value of the date stays what it is.
            context.Report(path, null, [written, usual], fixes: zeros.SelectMany(zero => context.Edit(path, new(zero, 1), "")).ToValueList());
        }
        else if (Spaceless(written) != usual)
        {
            context.Report(path, null, [written, usual], message: OtherForm, atMost: DiagnosticSeverity.Warning);
        }
    }

    // 08月, 06日: a zero behind 年 or 月 with a digit after it.
    private static List<int> Zeros(string text)
    {
        List<int> zeros = [];
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == '0' && text[i - 1] is '年' or '月' && char.IsAsciiDigit(text[i + 1]))
            {
                zeros.Add(i);
            }
        }

        return zeros;
    }

    private static string Without(string text, List<int> places) => string.Concat(text.Where((_, i) => !places.Contains(i)));

    private static string Spaceless(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
