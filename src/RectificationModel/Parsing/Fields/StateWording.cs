using RectificationModel.Language;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Fields;

/// <summary>Tells a text that states a progress, and nothing else, from prose that only uses such words.</summary>
internal static class StateWording
{
    /// <summary>A longer text is prose.</summary>
    public const int Longest = 48;

    // Words that may stand beside the wording of a state without adding anything else.
    private static readonly WordTable<bool> Fillers = WordTable.LongestOf(
    [
        "该问题", "此问题", "该项问题", "此项问题", "该项", "此项", "上述问题", "以上问题", "本问题", "该项任务", "此项任务", "该任务", "本项任务", "该事项", "此事项", "该项整改任务", "该项工作", "整改任务", "整改工作", "整改事项", "问题", "整改", "任务", "工作", "目前", "现已", "现", "已经", "已", "均已", "均", "全部", "并将", "并", "且", "和",
        "按期", "按时", "按要求", "按照要求", "需", "将", "正", "状态", "情况", "经验收", "经核查", "经评估", "，", "、", "；", ",", "。", "：", "“", "”", "的", "了", "为", "后", "于", "截至", "截止", "至", "年", "月", "日", "底", "末", "前", "中", "进行", "到位", "以上", "反馈", "具体", "验收", "销号", "工作任务", "各项", "所有", "本年度", "实现", "达到",
        "之中", "当中", "后续", "后期", "今后", "下一步", "转入", "并转入", "转为", "预计", "计划", "力争", "拟于", "问题已", "项", "個", "经县", "经市", "当前",
    ]);

    /// <summary>Whether the whole text is the wording of a state: 已完成整改，已验收; 正在推进.</summary>
    public static bool IsState(ReadOnlySpan<char> text, ProgressVocabulary vocabulary)
    {
        text = text.Trim().TrimEnd('。');
        if (text.Length is < 2 or > Longest)
        {
            return false;
        }

        bool stated = false;
        while (!text.IsEmpty)
        {
            int length = vocabulary.WordingAt(text)?.Text.Length ?? 0;
            stated |= length > 0;
            length = length > 0 ? length : FillerLength(text);
            if (length == 0)
            {
                return false;
            }

            text = text[length..];
        }

        return stated;
    }

    /// <summary>Whether a sentence says of the rectification itself how far it has come: 该问题已完成整改.</summary>
    public static bool IsStateSentence(ReadOnlySpan<char> sentence, ProgressVocabulary vocabulary) =>
        sentence.Length is >= 3 and <= Longest && (sentence.Contains("问题", StringComparison.Ordinal) || sentence.Contains("整改", StringComparison.Ordinal) || sentence.Contains("销号", StringComparison.Ordinal))
        && (IsState(sentence, vocabulary) || SpeaksOfProblem(sentence) && sentence.IndexOfAny('，', ',') is int clause and > 0 && IsState(sentence[..clause], vocabulary));

    // 该问题阶段性完成，后续治理列入2025年度计划: what follows the state explains it.
    private static bool SpeaksOfProblem(ReadOnlySpan<char> sentence) =>
        sentence[0] is '该' or '此' or '本' && sentence[1..].StartsWith("问题") || sentence[0] is '该' or '此' && sentence[1..].StartsWith("项问题");

    private static int FillerLength(ReadOnlySpan<char> text)
    {
        if (CharClass.IsWhite(text[0]))
        {
            return 1;
        }

        // Digits of a date; 已落实到位3项 counts something.
        if (char.IsDigit(text[0]))
        {
            int end = text.IndexOfAnyExceptInRange('0', '9');
            return end > 0 && text[end] is '年' or '月' or '日' ? end : 0;
        }

        return Fillers.TryAt(text, 0, out _, out int length) ? length : 0;
    }
}
