using System.Buffers;
using RectificationModel.Language;

namespace RectificationModel.Facts;

/// <summary>The states by which a sentence divides a total.</summary>
internal enum TotalState
{
    None,
    Completed,
    InProgress,
    PartlyCompleted,
    BasicallyCompleted,
    NotCompleted,
    LongTerm,
}

/// <summary>The words that put a part of a total under a state, looked for in the clause around its figure.</summary>
internal static class StateWords
{
    // 长期未结案件 is no state.
    private static readonly string[] LongTermWords = ["长期坚持", "长期推进", "长期整改", "长期任务", "长期落实", "长期性", "长期抓", "长期管", "长期巩固", "长期持续", "长期跟踪", "长期治理", "长期实施"];

    private static readonly SearchValues<char> Whole = SearchValues.Create("全均都各率");

    // In this order: 尚未完成 is not 完成, 基本完成 neither, and 已完成并长期坚持 is completed.
    private static readonly WordTable<TotalState> Words = new(
    [
        ("未完成", TotalState.NotCompleted), ("未按期", TotalState.NotCompleted), ("未按时", TotalState.NotCompleted), ("尚未", TotalState.NotCompleted), ("还未", TotalState.NotCompleted), ("仍未", TotalState.NotCompleted),
        ("未整改", TotalState.NotCompleted), ("未办结", TotalState.NotCompleted), ("未解决", TotalState.NotCompleted), ("未到位", TotalState.NotCompleted), ("未销号", TotalState.NotCompleted), ("未落实", TotalState.NotCompleted),
        ("未达到", TotalState.NotCompleted), ("没有改完", TotalState.NotCompleted), ("没有完成", TotalState.NotCompleted), ("没有整改", TotalState.NotCompleted), ("没有办结", TotalState.NotCompleted), ("没有解决", TotalState.NotCompleted),
        ("没有到位", TotalState.NotCompleted), ("没完成", TotalState.NotCompleted), ("没改完", TotalState.NotCompleted), ("未改完", TotalState.NotCompleted), ("未能完成", TotalState.NotCompleted), ("逾期", TotalState.NotCompleted),
        ("基本完成", TotalState.BasicallyCompleted), ("基本整改", TotalState.BasicallyCompleted), ("基本办结", TotalState.BasicallyCompleted), ("基本解决", TotalState.BasicallyCompleted), ("基本到位", TotalState.BasicallyCompleted), ("基本落实", TotalState.BasicallyCompleted),
        ("部分完成", TotalState.PartlyCompleted), ("部分整改", TotalState.PartlyCompleted), ("部分解决", TotalState.PartlyCompleted), ("部分办结", TotalState.PartlyCompleted), ("阶段性", TotalState.PartlyCompleted), ("部分到位", TotalState.PartlyCompleted),
        ("正在", TotalState.InProgress), ("尚在", TotalState.InProgress), ("仍在", TotalState.InProgress), ("还在", TotalState.InProgress), ("推进中", TotalState.InProgress), ("整改中", TotalState.InProgress), ("办理中", TotalState.InProgress), ("序时", TotalState.InProgress), ("时序", TotalState.InProgress), ("分阶段", TotalState.InProgress), ("有序推进", TotalState.InProgress), ("加快推进", TotalState.InProgress), ("积极推进", TotalState.InProgress), ("核查中", TotalState.InProgress), ("处理中", TotalState.InProgress), ("核实中", TotalState.InProgress),
        ("已完成", TotalState.Completed), ("已整改", TotalState.Completed), ("已办结", TotalState.Completed), ("已解决", TotalState.Completed), ("已落实", TotalState.Completed), ("已销号", TotalState.Completed), ("已化解", TotalState.Completed),
        ("已到位", TotalState.Completed), ("已答复", TotalState.Completed), ("已办理", TotalState.Completed), ("已全部", TotalState.None), ("完成整改", TotalState.Completed), ("整改完成", TotalState.Completed), ("整改到位", TotalState.Completed), ("办理完毕", TotalState.Completed),
        ("办结", TotalState.Completed), ("销号", TotalState.Completed), ("改完", TotalState.Completed), ("已改", TotalState.Completed), ("已处置", TotalState.Completed), ("已采纳", TotalState.Completed), ("已闭环", TotalState.Completed), ("已验收", TotalState.Completed), ("已完", TotalState.Completed), ("已经", TotalState.Completed), ("已了结", TotalState.Completed), ("查结", TotalState.Completed), ("核结", TotalState.Completed), ("已结案", TotalState.Completed), ("审结", TotalState.Completed),
        .. LongTermWords.Select(static word => (word, TotalState.LongTerm)), ("持续", TotalState.InProgress), ("继续", TotalState.InProgress),
    ]);

    private static readonly WordTable<bool> Demands = WordTable.Of(["要求", "其中要求", "应当", "需要", "计划", "属于", "列入"]);

    // A verb alone is a state where it is the whole clause: 整改112处, 完成4项.
    private static readonly string[] BareVerbs = ["完成", "整改", "解决", "落实", "化解", "现已完成", "共完成", "其中完成", "其中整改", "其中解决", "目前完成", "完成了", "解决了"];

    /// <summary>The state that the words directly before a figure give it.</summary>
    public static TotalState Before(ReadOnlySpan<char> clause)
    {
        // 持续整改类问题8个, 要求持续整改的12个问题: a class of problems, no state of theirs. 已完成各类问题5个 is none.
        int kind = clause.LastIndexOf('类');
        clause = (kind > 0 && clause[kind - 1] is '改' or '持' or '进' ? clause[(kind + 1)..] : clause).Trim();
        if (Demands.TryAt(clause, 0, out _, out _))
        {
            return TotalState.None;
        }

        TotalState state = Of(clause);
        if (state != TotalState.None || clause.IsEmpty)
        {
            return state;
        }

        foreach (string verb in BareVerbs)
        {
            if (clause.SequenceEqual(verb) || (clause.StartsWith(verb) && clause[verb.Length..] is "问题" or "任务" or "事项"))
            {
                return TotalState.Completed;
            }
        }

        return TotalState.None;
    }

    /// <summary>The state that the words behind a figure give it: 2个正在整改. 全部 and 均 divide nothing.</summary>
    public static TotalState After(ReadOnlySpan<char> clause) => clause.Length > 24 || clause.ContainsAny(Whole) ? TotalState.None : Of(clause);

    private static TotalState Of(ReadOnlySpan<char> clause) => Words.TryFind(clause, out TotalState state) ? state : TotalState.None;
}
