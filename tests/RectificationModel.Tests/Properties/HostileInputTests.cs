using System.Text;
using CsCheck;
using RectificationModel.Parsing;
using RectificationModel.Tests.Corpus;

namespace RectificationModel.Tests.Properties;

/// <summary>Texts that nobody would write: none of them makes a reader throw, and the segments of each are the text.</summary>
public sealed class HostileInputTests
{
    private const int Length = 200_000;

    private static readonly string[] TokenList =
    [
        "a", "1", "一", "《", "》", "“", "”", "\"", "（", "）", "(", "一是", "首先，", "一万", "万", "年", "2023年", "2023年1月", "至", "1至", "：", ":", "。", "，", "、", "；", "\n", "\r", "\r\n", "\t", "　", " a", "|", "**", "*", "-", "—", "——", "[", "<", "<a", "&", "#", "\\", "@", "a@", "www.", "://", "0731-",
        "1.", "1.1", "（一）", "（1）", "①", "一、", "整改措施：", "反馈问题：", "问题编号：", "责任单位：甲、", "整改进度：", "整改时限：", "【整改措施】", "附件：", "联系电话：", "（已完成）", "已完成", "一、甲\n", "（一）甲\n", "整改措施：\n", "反馈问题：甲\n", "整改进度：已完成\n", "甲\n\n\n\n", "[bookmark: ", "- 3 -\n", "\0", "\u200b", "\ufeff", "\ufffd", "\ud800", "\udc00", "𠮷",
        "1.问题：甲。整改情况：乙。\n", "责任领导：甲；整改时限：乙。丙，", "第一条　甲\n", "甲。一、乙。\n", "一是甲。", "- 1 -\n甲乙丙丁戊己\n", "（整改时限：年底；", "整 改 目 标", "&nbsp;", "。——甲", "问题1：甲\n", "1个", "百分之", "%", "1.5%，", "由1个降至1个", "对", "向", "反馈", "根据《", "公示", "号", "〔", "。1", "（共1个", "其中", "甲，一是", "。甲，一是", "（1）甲；", "- 3 - ", "12.34 问题编号\n", "2.1 甲乙丙丁\n", "1）甲\n", "一要甲。", " 0700-5550101甲", "白经理 ",
    ];

    private static readonly Gen<string> AnyText =
        from units in Gen.OneOf(Gen.Char, Gen.Char['\ud800', '\udfff'], Gen.Char['\u2000', '\u206f'], Gen.Char['\uff00', '\uffff'], OneOf([.. "一二十是、，。：；（）《》“”\n\r\t 　1０①年月日至万元%@-—|*[<&#"])).Array[0, 400]
        select new string(units);

    private static readonly Gen<string> AnyTokens =
        from tokens in OneOf([.. TokenList, "关于", "的问题", "《", "》", "“", "”", "电话", "0700-5550101", "已完成", "http://", "6月31日", "第", "共", "\n", "\n\n\n\n"]).Array[0, 120]
        select string.Concat(tokens);

    public static TheoryData<string> Tokens => [.. TokenList];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_long_text_of_one_token_is_read_and_tiled(string token) => Read(new StringBuilder().Insert(0, token, Length / token.Length).ToString());

    [Fact]
    public void Random_characters_and_halves_of_pairs_are_read_and_tiled() => AnyText.Holds(Read, iter: 3000);

    [Fact]
    public void Random_sequences_of_markers_and_labels_are_read_tiled_and_read_back() => AnyTokens.Holds(
        text =>
        {
            Read(text);
            Laws.RoundTrip(RectificationNotice.Parse(text));
        },
        iter: 3000);

    [Fact]
    public void Mutated_notices_are_read_and_tiled() => TextMutation.Of([.. CorpusFiles.Read().Where(text => text.Length < 10000)]).Holds(Read, iter: 1000);

    [Fact]
    public void Headings_nest_as_deep_as_their_styles_allow() => Read(Nested(["一、甲\n", "（一）乙\n", "1.丙\n", "（1）丁\n", "①戊\n", "整改措施：\n", "一是己。\n"], 3000));

    [Fact]
    public void Marks_nest_deep() => Read(Nested(["（", "“", "《", "【"], 50_000) + "甲" + Nested(["】", "》", "”", "）"], 50_000));

    [Fact]
    public void An_issue_may_have_a_great_many_measures() => Read("一、关于甲的问题\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i + 1}.乙。\n")));

    [Fact]
    public void A_notice_may_have_a_great_many_issues() => Read(string.Concat(Enumerable.Range(1, 9_000).Select(i => $"{Ordinal.Create(i, OrdinalStyle.Chinese)}关于甲的问题\n一是乙。二是丙。\n")));

    private static void Read(string text)
    {
        NoticeParseResult result = NoticeParser.Default.Parse(text);
        Laws.Tile(text, result);
        Assert.All(result.Notice.Facts(), fact => Assert.True(fact.PathSpan.Length > 0));
        Assert.NotNull(result.Notice.Validate());
        Assert.NotNull(result.Notice.ToText());
    }

    private static Gen<T> OneOf<T>(IReadOnlyList<T> values) => Gen.Int[0, values.Count - 1].Select(i => values[i]);

    private static string Nested(ReadOnlySpan<string> pieces, int times) => new StringBuilder().Insert(0, string.Concat(pieces), times).ToString();
}
