using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>Reads what a figure counts where it stands right behind the unit (46个问题) or before the number (收集问题35个).</summary>
internal static class NounReader
{
    private static readonly string[] Words =
    [
        "整改任务", "问题线索", "整改措施", "规章制度", "信访举报", "工作人员", "党员干部", "领导干部", "违规资金", "风险点", "党支部", "党组织", "行政村", "养殖场", "停车场", "问题", "任务", "措施", "制度", "线索", "意见", "建议", "举报", "隐患", "案件", "事项",
        "项目", "企业", "单位", "部门", "人员", "干部", "党员", "群众", "职工", "教师", "学生", "学校", "医院", "场所", "村民", "居民", "农户", "会议", "培训", "检查", "资金", "合同", "协议", "档案", "报告", "文件", "设备", "车辆", "泊位", "管网", "道路", "方面", "信访件", "工程", "支部", "社区", "乡镇",
    ];

    private static readonly WordTable<string> Behind = new(Words.Select(static word => (word, word)));

    private static readonly WordTable<string> Before = new(Words.Select(static word => (word, word)), byLast: true);

    /// <summary>The noun as written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same with simplified characters; the same span where it has no others.</param>
    /// <param name="start">The first character of the figure.</param>
    /// <param name="end">The place after its unit.</param>
    public static string? Read(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int start, int end)
    {
        int at = end < folded.Length && folded[end] == '的' ? end + 1 : end;
        if (!Behind.TryAt(folded, at, out string noun, out int length))
        {
            if (!Before.TryEnd(folded[..start], out noun, out length))
            {
                return null;
            }

            at = start - length;
        }

        return text == folded ? noun : text.Slice(at, length).ToString();
    }
}
