using System.Buffers;

namespace RectificationModel.Validation.Rules;

/// <summary>RN1002: a title names the issuing organ and the subject (GB/T 9704-2012, 7.3.1). Without the organ it is a note in public: many published titles leave it to the signature.</summary>
public sealed class CompleteTitle() : NoticeRule(
    new(
        RuleId,
        DiagnosticSeverity.Note,
        new("标题要素齐全", "Complete the title"),
        new("标题“{0}”没有写明发文机关：请补上。", "The title \"{0}\" does not name the issuing organ: add it.")),
    RuleBasis.Standard,
    RuleSeverities.Publication(DiagnosticSeverity.Note, DiagnosticSeverity.Warning))
{
    /// <summary>The id of the rule.</summary>
    public const string RuleId = "RN1002";

    private static readonly SearchValues<char> Places = SearchValues.Create("省市县区州盟旗镇乡");
    private static readonly LocalizedText NoSubject = new("标题“{0}”没有写明事由：请补上（如“关于巡察整改进展情况的”）。", "The title \"{0}\" does not name the subject: add it.");

    /// <inheritdoc/>
    public override void Check(NoticeRuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        NoticeTitle title = context.Notice.Title;
        if (title.Lines.IsEmpty)
        {
            return;
        }

        string text = title.ToString();
        string? organ = title.Issuer ?? SignerAtStart(context.Notice, text);
        NoticePath path = NoticePath.Root.Append("title").Append("lines").Append(0);
        if (organ is null && !StandsElsewhere(context.Notice, text))
        {
            context.Report(path, null, [text]);
        }

        if (Subject(text, organ, title.Genre).IsEmpty)
        {
            context.Report(path, null, [text], default, NoSubject);
        }
    }

    // The speaker under the title of a report, or the place that a title begins with (某某市落实…整改情况), says whose notice it is.
    private static bool StandsElsewhere(RectificationNotice notice, string title) =>
        (notice.Title.Notes.Count > 0 && !notice.Addressees.IsEmpty) || (notice.Signature?.Signers.Count > 0 && PlaceAtStart(title) is string place && notice.Signature.Signers[0].StartsWith(place, StringComparison.Ordinal));

    private static string? PlaceAtStart(string title)
    {
        int end = title.AsSpan().IndexOfAny(Places);
        return end is > 0 and < 8 && !title.StartsWith("关于", StringComparison.Ordinal) ? title[..(end + 1)] : null;
    }

    private static string? SignerAtStart(RectificationNotice notice, string title) =>
        notice.Signature?.Signers.FirstOrDefault(signer => signer.Length > 0 && title.StartsWith(signer, StringComparison.Ordinal));

    private static ReadOnlySpan<char> Subject(string title, string? organ, string? genre)
    {
        ReadOnlySpan<char> rest = title;
        rest = organ is not null && rest.StartsWith(organ) ? rest[organ.Length..] : rest;
        int end = genre is null ? -1 : rest.LastIndexOf(genre, StringComparison.Ordinal);
        rest = end < 0 ? rest : rest[..end];
        rest = rest.StartsWith("关于") ? rest["关于".Length..] : rest;
        return rest.Trim().TrimEnd('的');
    }
}
