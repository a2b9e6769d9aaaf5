using RectificationModel.Language;
using RectificationModel.Parsing.Lines;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Zones;

/// <summary>Finds where the closing starts: the first of the last plain paragraphs that speaks to the reader.</summary>
internal static class ClosingFinder
{
    private static readonly WordTable<bool> Cues = WordTable.Of(
    [
        "欢迎", "联系电话", "联系方式", "监督电话", "电子邮箱", "邮政编码", "通信地址", "通讯地址", "联系地址", "受理部门", "受理单位", "受理电话", "受理时间", "特此", "专此", "请审议", "请审阅", "妥否", "公示期", "公示时间", "如有异议", "如对", "向我们反映", "来信", "来电", "意见建议", "意见和建议", "向社会公开", "向社会公布", "接受社会",
        "接受广大", "有疑问", "可拨打", "请拨打", "接受监督", "接受群众", "联系人", "传真：", "举报电话", "反馈意见请", "予以公开", "予以公布", "予以公告", "專此", "歡迎", "聯繫",
    ]);

    public static int Find(CleanText text, int start, int end)
    {
        int closing = end;
        for (int line = end - 1; line >= start; line--)
        {
            ReadOnlySpan<char> own = text[line];
            Opening opening = text.Lines[line].Opening;
            if (opening.Kind is OpeningKind.Ordinal or OpeningKind.Marker || opening.Kind == OpeningKind.Label && opening.Label is < LabelKind.Deadline)
            {
                break;
            }

            if (!HasCue(own, opening))
            {
                continue;
            }

            // …，接受监督。一是公开热线。二是…: a list within the line, no word to the reader.
            if (InlineOpening.HasList(own))
            {
                break;
            }

            closing = line;
        }

        // What follows a heading without any text of its own belongs under it: 公示有关事项.
        return closing < end && BareHeading.IsAbove(text, start, closing) ? end : closing;
    }

    private static bool HasCue(ReadOnlySpan<char> line, Opening opening)
    {
        if (opening.Kind == OpeningKind.Label)
        {
            return opening.Label >= LabelKind.PublicPeriod;
        }

        return HasCue(line);
    }

    /// <summary>Whether a paragraph speaks to the reader.</summary>
    public static bool HasCue(ReadOnlySpan<char> line) => Cues.IsIn(line);
}
