using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Parsing;

/// <summary>
/// What pieces of a notice open with: the labels of forms and what each introduces (whole words first, then families of endings), and markers of
/// measures beside those that every notice uses. Immutable and thread-safe; <c>With…</c> gives a vocabulary with a word more.
/// </summary>
/// <example><c>NoticeParserOptions.Default with { Openings = OpeningVocabulary.Default.WithLabel("攻坚举措", LabelKind.Part).WithMarker("▶") }</c></example>
public sealed class OpeningVocabulary
{
    /// <summary>A label of another wording is no longer than this.</summary>
    private const int LongestFamilyLabel = 12;

    /// <summary>A run of more characters is prose.</summary>
    private const int Longest = 17;

    // To teach the parser a label for all users, add it here.
    private static readonly (LabelKind Kind, string[] Words)[] Words =
    [
        (LabelKind.Number, ["问题编号", "编号", "序号", "问题序号", "任务编号", "整改编号"]),
        (LabelKind.Problem, ["反馈问题", "存在问题", "具体问题", "问题描述", "问题表述", "问题内容", "问题概述", "问题", "反馈意见", "整改问题", "督察反馈问题", "巡察反馈问题", "巡视反馈问题", "审计发现问题", "发现问题", "主要问题", "反馈具体问题", "存在的问题", "问题清单", "披露问题", "曝光问题", "指出问题", "交办问题", "移交问题", "查出问题", "反馈的问题", "督察反馈的问题", "指出的问题", "发现的问题", "查出的问题", "隐患内容", "隐患描述", "隐患问题", "问题隐患", "安全隐患"]),
        (LabelKind.Task, ["整改任务", "督察任务", "任务内容", "整改事项", "整改内容"]),
        (LabelKind.Goal, ["整改目标", "整改要求", "目标要求", "工作目标", "整改标准", "验收标准", "整改目标要求"]),
        (LabelKind.State, ["整改进度", "整改结论", "整改状态", "完成状态", "办结状态", "完成进度", "进展状态", "整改结果", "完成情况", "目前进度", "当前进度", "整改成效评估", "销号情况", "验收结论", "验收情况", "销号状态", "整改進度", "整改結論", "进度", "进展", "目前状态", "当前状态", "办理状态", "办理结果", "销号结论", "验收意见"]),
        (LabelKind.Deadline, ["整改时限", "完成时限", "整改期限", "完成期限", "完成时间", "整改完成时限", "整改完成时间", "计划完成时间", "计划完成时限", "办结时限", "时限要求", "时限", "整改时间", "整改時限", "完成時限", "销号时限"]),
        (LabelKind.Unit, ["责任单位", "责任部门", "整改单位", "整改责任单位", "责任科室", "承办单位", "承办部门", "实施单位", "责任主体", "整改主体", "主责单位", "責任單位", "整改责任部门", "责任单位及责任人", "责任分工"]),
        (LabelKind.LeadUnit, ["牵头单位", "牵头部门", "主办单位", "主办部门", "牵头责任单位", "牽頭單位", "牵头科室"]),
        (LabelKind.SupportingUnit, ["配合单位", "配合部门", "协办单位", "协办部门", "协同单位", "协助单位", "参与单位", "协作单位", "协作部门", "配合單位", "配合科室"]),
        (LabelKind.VerifyingUnit, ["验收单位", "验收部门", "督导单位", "督办单位", "监督单位", "销号单位", "验收责任单位", "督促单位"]),
        (LabelKind.Leader, ["责任领导", "责任人", "负责人", "牵头领导", "分管领导", "包案领导", "整改责任人", "直接责任人", "第一责任人", "主要负责人", "责任人员", "牵头责任人", "责任人及职务", "責任領導", "挂牌领导", "包保领导", "领办领导", "分管负责人", "牵头负责人"]),
        (LabelKind.PublicPeriod, ["公告期限", "公告期", "公告时间", "公开期限", "公开期", "公示时间", "公示期", "公示期限", "公示期间", "公示日期", "公开时间", "公示起止时间"]),
        (LabelKind.Contact,
        [
            "联系电话", "联系方式", "联系人", "联系地址", "通信地址", "通讯地址", "邮寄地址", "地址", "邮编", "邮政编码", "电子邮箱", "电子邮件", "邮箱", "传真", "监督电话", "举报电话", "受理电话", "咨询电话", "电话", "手机", "受理部门", "受理单位", "受理时间", "受理地址", "来信地址", "信访地址",
            "来信请寄", "意见反映电话", "联系单位", "联系部门", "公示单位", "网址", "监督举报电话", "办公电话", "值班电话", "反馈电话", "意见反馈方式", "反馈方式", "反馈渠道", "监督方式", "監督電話", "聯繫電話", "办公地址", "电子信箱", "联系人员", "来访地点", "接访地点", "办公时间", "来访时间", "接待时间", "接待地址", "受理方式", "邮政信箱",
        ]),
        (LabelKind.Attachment, ["附件", "附"]),
        (LabelKind.Part,
        [
            "整改措施", "整改进展情况", "整改进展", "整改情况", "整改完成情况", "整改落实情况", "整改成效", "具体措施", "主要措施", "整改举措", "采取措施", "采取的措施", "主要做法", "工作措施", "进展情况", "落实情况", "整改开展情况", "整改工作情况", "整改工作开展情况", "取得成效", "取得的成效", "取得成果", "取得的成果", "工作成效", "成效", "下一步工作", "下一步措施", "下一步打算",
            "下一步工作打算", "下一步整改措施", "下一步计划", "下步打算", "下步措施", "原因分析", "整改效果", "佐证材料", "整改進展情況", "整改措施及成效", "整改措施及进展", "整改措施及完成情况", "整改措施和成效", "整改完成情况及成效", "整改落实进展情况", "推进情况", "目前进展", "工作进展", "备注", "未完成原因", "整改依据",
            "措施", "整改过程", "核查情况", "现场核查情况", "验收过程", "目前进展情况", "具体整改措施", "具体整改情况", "整改工作措施", "整改工作进展", "整改工作进展情况", "整改方案", "责任追究情况", "问责情况", "建章立制情况", "长效机制",
        ]),
    ];

    // Families of wordings by their endings, the more telling before the shorter that it contains.
    private static readonly WordTable<LabelKind> Families = new(
    [
        ("问题编号", LabelKind.Number), ("任务编号", LabelKind.Number), ("公示时间", LabelKind.PublicPeriod), ("公示期限", LabelKind.PublicPeriod),
        ("牵头单位", LabelKind.LeadUnit), ("牵头部门", LabelKind.LeadUnit), ("配合单位", LabelKind.SupportingUnit), ("配合部门", LabelKind.SupportingUnit), ("协助单位", LabelKind.SupportingUnit), ("协作单位", LabelKind.SupportingUnit),
        ("验收单位", LabelKind.VerifyingUnit), ("验收部门", LabelKind.VerifyingUnit), ("督办单位", LabelKind.VerifyingUnit), ("责任单位", LabelKind.Unit), ("责任部门", LabelKind.Unit), ("整改单位", LabelKind.Unit), ("责任主体", LabelKind.Unit), ("责任科室", LabelKind.Unit),
        ("责任领导", LabelKind.Leader), ("责任人", LabelKind.Leader), ("负责人", LabelKind.Leader), ("分管领导", LabelKind.Leader), ("牵头领导", LabelKind.Leader), ("包案领导", LabelKind.Leader),
        ("时限", LabelKind.Deadline), ("期限", LabelKind.Deadline), ("完成时间", LabelKind.Deadline), ("办结时间", LabelKind.Deadline),
        ("电话", LabelKind.Contact), ("热线", LabelKind.Contact), ("地址", LabelKind.Contact), ("邮箱", LabelKind.Contact), ("信箱", LabelKind.Contact), ("邮编", LabelKind.Contact), ("邮政编码", LabelKind.Contact), ("联系人", LabelKind.Contact), ("传真", LabelKind.Contact),
        ("反馈问题", LabelKind.Problem), ("具体问题", LabelKind.Problem), ("问题表述", LabelKind.Problem), ("问题描述", LabelKind.Problem), ("整改任务", LabelKind.Task),
        ("整改目标", LabelKind.Goal), ("整改要求", LabelKind.Goal), ("整改进度", LabelKind.State), ("整改结论", LabelKind.State), ("整改状态", LabelKind.State), ("完成状态", LabelKind.State), ("状态", LabelKind.State), ("进度", LabelKind.State), ("结论", LabelKind.State), ("认定", LabelKind.State),
        ("措施", LabelKind.Part), ("举措", LabelKind.Part), ("做法", LabelKind.Part), ("进展情况", LabelKind.Part), ("整改情况", LabelKind.Part), ("完成情况", LabelKind.Part), ("落实情况", LabelKind.Part), ("成效", LabelKind.Part), ("进展", LabelKind.Part),
    ], byLast: true);

    private const int LongestUnitLabel = 8;

    // 邮　　编
    private const int MostSpace = 4;

    private static readonly WordTable<LabelKind> UnitDuties = new(
    [
        ("整改责任", LabelKind.Unit), ("责任", LabelKind.Unit), ("承办", LabelKind.Unit), ("牵头责任", LabelKind.LeadUnit), ("牵头", LabelKind.LeadUnit), ("主办", LabelKind.LeadUnit), ("配合", LabelKind.SupportingUnit), ("协助", LabelKind.SupportingUnit),
        ("协办", LabelKind.SupportingUnit), ("协同", LabelKind.SupportingUnit), ("验收", LabelKind.VerifyingUnit), ("督导", LabelKind.VerifyingUnit), ("督办", LabelKind.VerifyingUnit),
    ]);

    private static readonly WordTable<bool> UnitWords = WordTable.Of(["处室", "科室", "股室", "部室", "部门", "单位", "机构", "组织", "支部", "学院", "院系", "中心", "乡镇", "街道", "镇街", "处", "科", "股", "局", "办"], byLast: true);

    private static readonly SearchValues<char> NotInLabels = SearchValues.Create("，。；：、？！“”《》（）()【】［］[]…,;:?! \u00A0\u2002\u2003\u3000\t|0123456789①②③");

    private readonly (string Word, LabelKind Kind)[] _words;
    private readonly WholeWords<LabelKind> _table;
    private readonly string[] _markers;

    private OpeningVocabulary(IEnumerable<(string Word, LabelKind Kind)> words, string[] markers)
    {
        _words = [.. words.Reverse().DistinctBy(static entry => entry.Word)];
        _table = new(_words);
        _markers = markers;
    }

    /// <summary>The labels and markers that published notices use.</summary>
    public static OpeningVocabulary Default { get; } = new(Words.SelectMany(static row => row.Words.Select(word => (word, row.Kind))), []);

    /// <summary>The vocabulary with a label more; one that is known is given another meaning.</summary>
    /// <param name="label">The label without its colon: 攻坚举措.</param>
    /// <param name="kind">What it introduces.</param>
    /// <exception cref="ArgumentException"><paramref name="label"/> is null, empty, or holds white space or punctuation.</exception>
    public OpeningVocabulary WithLabel(string label, LabelKind kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        return label.AsSpan().ContainsAny(NotInLabels)
            ? throw new ArgumentException($"A label has no white space, digits or punctuation: '{label}'.", nameof(label))
            : new([.. _words, (label, kind)], _markers);
    }

    /// <summary>The vocabulary with a marker more that opens a measure at the start of a line.</summary>
    /// <param name="marker">The marker as written: ▶.</param>
    /// <exception cref="ArgumentException"><paramref name="marker"/> is null or white space.</exception>
    public OpeningVocabulary WithMarker(string marker)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(marker);
        return new(_words, [.. _markers, marker]);
    }

    /// <summary>The length of an own marker at the start of a text; 0 where there is none.</summary>
    internal int MarkerLength(ReadOnlySpan<char> text)
    {
        foreach (string marker in _markers)
        {
            if (text.StartsWith(marker))
            {
                return marker.Length;
            }
        }

        return 0;
    }

    /// <summary>The longest run of characters at the start of a text that may be a label: 整改目标, or with its characters set apart, 整 改 目 标.</summary>
    internal static int Reach(ReadOnlySpan<char> text)
    {
        int end = RunLength(text);
        return end == 1 && end < text.Length && Lines.CharClass.IsWhite(text[end]) && Lines.CharClass.IsIdeograph(text[0]) ? SpacedReach(text) : end;
    }

    private static int RunLength(ReadOnlySpan<char> text)
    {
        int most = Math.Min(text.Length, Longest);
        int end = 0;
        while (end < most && (Lines.CharClass.IsIdeograph(text[end]) || !NotInLabels.Contains(text[end])))
        {
            end++;
        }

        return end;
    }

    // Each character is followed by white space but the last, behind which the label ends.
    private static int SpacedReach(ReadOnlySpan<char> text)
    {
        int end = 1;
        for (int letters = 1; letters < LongestFamilyLabel; letters++)
        {
            int next = Outline.OpeningReader.SkipSpace(text, end);
            if (next == end || next - end > MostSpace || next >= text.Length || !Lines.CharClass.IsIdeograph(text[next]) || next + 1 < text.Length && Lines.CharClass.IsIdeograph(text[next + 1]))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>What a word of the table introduces.</summary>
    internal LabelKind? Word(ReadOnlySpan<char> label) =>
        _table.TryFind(label, out LabelKind kind) ? kind : IsSpaced(label) ? Word(WithoutSpace(label)) : Pair(label);

    // 整改措施及落实情况: two words for what was done are one label; 存在问题及整改措施 heads a part of a report.
    private LabelKind? Pair(ReadOnlySpan<char> label) =>
        label.IndexOfAny('及', '和', '与') is int at and > 1 && IsPart(label[..at]) && IsPart(label[(at + 1)..]) ? LabelKind.Part : null;

    private bool IsPart(ReadOnlySpan<char> word) => _table.TryFind(word, out LabelKind kind) && kind == LabelKind.Part;

    private static bool IsSpaced(ReadOnlySpan<char> label) => label.Length > 2 && Lines.CharClass.IsWhite(label[1]);

    private static string WithoutSpace(ReadOnlySpan<char> label) => string.Concat(label.ToString().Where(static c => !Lines.CharClass.IsWhite(c)));

    // 责任处室, 牵头学院, 配合股室: what a unit does, and a word for one.
    private static LabelKind? UnitKind(ReadOnlySpan<char> label) =>
        label.Length is >= 3 and <= LongestUnitLabel && UnitDuties.TryAt(label, 0, out LabelKind duty, out int length) && length < label.Length && UnitWords.TryEnd(label, out _, out _) ? duty : null;

    /// <summary>What a label of any wording introduces, by the table or by its ending.</summary>
    internal LabelKind? Find(ReadOnlySpan<char> label)
    {
        if (Word(label) is LabelKind known)
        {
            return known;
        }

        return IsSpaced(label) ? Find(WithoutSpace(label)) : label.Length is >= 4 and <= LongestFamilyLabel && Families.TryEnd(label, out LabelKind family, out _) ? family : UnitKind(label);
    }
}
