using System.Text;
using RectificationModel.Serialization;
using RectificationModel.Tests.Corpus;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeCsvTests
{
    private const string Ledger =
        "某局党组\n关于巡察整改进展情况的通报\n2023年7月11日，市委第二巡察组向某局党组反馈了意见。\n一、履行职责方面\n（一）关于意见办理不及时的问题\n整改进度：已完成并长期坚持\n整改时限：2023年10月底前\n" +
        "责任领导：张三、李四\n责任单位：办公室、信访科\n整改目标：意见按期办结。\n整改措施：一是收集意见35条。二是压实“一把手”责任。\n（二）关于经费审核不严的问题\n整改进度：正在整改\n一是健全制度。\n某局党组\n2023年12月8日\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_usual_ledger_has_a_row_an_issue()
    {
        string[][] rows = Rfc4180.Read(NoticeCsv.Serialize(RectificationNotice.Parse(Ledger)));
        Assert.Equal(
            [
                "序号", "通报", "反馈日期", "所属部分", "层级", "原序号", "问题", "整改进度", "完成情况", "后续坚持", "验收销号", "进度截至", "整改时限", "时限日期",
                "责任领导", "牵头单位", "责任单位", "配合单位", "验收单位", "措施数", "整改措施", "整改情况",
            ],
            rows[0]);
        Assert.Equal(
            [
                "1", "某局党组关于巡察整改进展情况的通报", "2023-07-11", "一、履行职责方面", "2", "（一）", "关于意见办理不及时的问题", "已完成并长期坚持", "已完成", "长期坚持", "", "", "2023年10月底前", "2023-10-31",
                "张三、李四", "", "办公室、信访科", "", "", "2", "一是收集意见35条。\n二是压实“一把手”责任。", "整改目标：意见按期办结。",
            ],
            rows[1]);
        Assert.Equal(
            [
                "2", "某局党组关于巡察整改进展情况的通报", "2023-07-11", "一、履行职责方面", "2", "（二）", "关于经费审核不严的问题", "正在整改", "正在整改", "", "", "", "", "",
                "", "", "", "", "", "1", "一是健全制度。", "",
            ],
            rows[2]);
        Assert.Equal(3, rows.Length);
    }

    [Fact]
    public void A_state_is_written_on_all_three_axes_with_its_day_and_each_party_under_its_role()
    {
        string[][] rows = Rfc4180.Read(NoticeCsv.Serialize(SampleNotice.Full));
        Dictionary<string, string> cells = rows[0].Zip(rows[1]).ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Equal(("已完成", "长期坚持", "", "2023-10-31"), (cells["完成情况"], cells["后续坚持"], cells["验收销号"], cells["进度截至"]));
        Assert.Equal(("河道管理站", "陈一鸣", "", "1"), (cells["牵头单位"], cells["责任领导"], cells["责任单位"], cells["层级"]));
    }

    [Fact]
    public void Headers_and_words_are_english_where_that_is_asked_for()
    {
        NoticeCsvOptions english = new() { Language = NoticeLanguage.English, Columns = [NoticeCsvColumns.Number, NoticeCsvColumns.Issue, NoticeCsvColumns.Progress, NoticeCsvColumns.Completion, NoticeCsvColumns.Upkeep] };
        Assert.Equal(
            "No.,Issue,Progress,Completion,Upkeep\r\n1,关于意见办理不及时的问题,已完成并长期坚持,completed,sustained long-term\r\n2,关于经费审核不严的问题,正在整改,in progress,\r\n",
            NoticeCsv.Serialize(RectificationNotice.Parse(Ledger), english));
    }

    [Fact]
    public void Every_usual_column_has_a_header_of_its_own_in_both_languages()
    {
        ValueList<NoticeCsvColumn> columns = NoticeCsvColumns.Default;
        Assert.Equal(columns.Count, columns.Select(c => c.Header.Chinese).Distinct().Count());
        Assert.Equal(columns.Count, columns.Select(c => c.Header.English).Distinct().Count());
        Assert.All(columns, c => Assert.True(c.Header.Chinese.All(ch => ch >= '一') && c.Header.English.All(char.IsAscii)));
    }

    [Fact]
    public void A_user_adds_a_column_in_a_line()
    {
        NoticeCsvOptions options = new() { Columns = ((ValueList<NoticeCsvColumn>)[NoticeCsvColumns.Number, NoticeCsvColumns.Path]).Add(new("备注", row => row.Issue.Caption)) };
        Assert.Equal("序号,路径,备注\r\n1,/body/1,反馈问题\r\n", NoticeCsv.Serialize(SampleNotice.Full, options));
    }

    [Fact]
    public void Columns_that_are_not_usual_tell_of_the_notice()
    {
        NoticeCsvOptions options = new() { Columns = [NoticeCsvColumns.Issuer, NoticeCsvColumns.DocumentNumber, NoticeCsvColumns.SignedOn], HasHeader = false };
        Assert.Equal("中共青溪县水利局党组,青水党〔2023〕7号,2023-11-02\r\n", NoticeCsv.Serialize(SampleNotice.Full, options));
    }

    [Fact]
    public void Several_notices_make_one_ledger_with_one_header_and_numbers_that_go_on()
    {
        NoticeCsvOptions options = new() { Columns = [NoticeCsvColumns.Number, new("件", row => $"{row.NoticeNumber}"), NoticeCsvColumns.Ordinal] };
        RectificationNotice empty = new() { Title = new() };
        Assert.Equal(
            "序号,件,原序号\r\n1,1,（一）\r\n2,1,（二）\r\n3,3,（一）\r\n",
            NoticeCsv.Serialize([RectificationNotice.Parse(Ledger), empty, SampleNotice.Full], options));
    }

    [Fact]
    public void A_notice_without_issues_gives_the_header_alone() =>
        Assert.Single(Rfc4180.Read(NoticeCsv.Serialize(new RectificationNotice { Title = new() })));

    [Fact]
    public void An_issue_under_an_issue_has_a_row_of_its_own_and_its_measures_stand_there_alone()
    {
        RectificationIssue inner = new() { Heading = "乙", Blocks = [new RectificationMeasure("二")] };
        RectificationIssue outer = new() { Heading = "甲", Ordinal = Ordinal.Parse("一、"), Blocks = [new RectificationMeasure("一"), new LabelledPart { Label = "子项", Blocks = [inner] }] };
        NoticeCsvOptions options = new() { HasHeader = false, Columns = [NoticeCsvColumns.Issue, NoticeCsvColumns.Section, NoticeCsvColumns.Level, NoticeCsvColumns.Measures, NoticeCsvColumns.MeasureCount] };
        Assert.Equal("甲,,1,一,1\r\n乙,一、甲,2,二,1\r\n", NoticeCsv.Serialize(new RectificationNotice { Title = new(), Body = [outer] }, options));
    }

    [Fact]
    public void A_label_stands_before_the_first_paragraph_of_its_part_alone()
    {
        LabelledPart part = new() { Label = "整改情况", Blocks = [new Paragraph("甲。"), new RectificationMeasure("中"), new Paragraph("乙。")] };
        RectificationIssue issue = new() { Heading = "问题", Blocks = [new Paragraph("先。"), part, new Paragraph("后。")] };
        NoticeCsvOptions options = new() { HasHeader = false, Columns = [NoticeCsvColumns.Details] };
        Assert.Equal("\"先。\n整改情况：甲。\n乙。\n后。\"\r\n", NoticeCsv.Serialize(new RectificationNotice { Title = new(), Body = [issue] }, options));
    }

    [Fact]
    public void A_stream_begins_with_the_mark_of_utf8_unless_told_otherwise_and_stays_open()
    {
        using MemoryStream marked = new();
        marked.WriteByte((byte)'x');
        NoticeCsv.Write(marked, [SampleNotice.Full]);
        Assert.Equal([(byte)'x', 0xEF, 0xBB, 0xBF], marked.ToArray()[..4]);
        Assert.Equal(NoticeCsv.Serialize(SampleNotice.Full), Encoding.UTF8.GetString(marked.ToArray().AsSpan(4)));

        using MemoryStream bare = new();
        NoticeCsv.Write(bare, [SampleNotice.Full], new() { ByteOrderMark = false });
        Assert.Equal(Encoding.UTF8.GetBytes(NoticeCsv.Serialize(SampleNotice.Full)), bare.ToArray());
    }

    [Fact]
    public async Task An_asynchronous_ledger_has_the_same_bytes()
    {
        RectificationNotice[] notices = [SampleNotice.Full, RectificationNotice.Parse(Ledger)];
        using MemoryStream expected = new();
        NoticeCsv.Write(expected, notices);
        using MemoryStream actual = new();
        await NoticeCsv.WriteAsync(actual, notices.ToAsyncEnumerable(), cancellationToken: Cancellation);
        Assert.Equal(expected.ToArray(), actual.ToArray());
    }

    [Fact]
    public async Task Notices_are_written_as_they_come()
    {
        using MemoryStream output = new();
        List<long> lengths = [];
        await NoticeCsv.WriteAsync(output, Watched(), cancellationToken: Cancellation);
        Assert.Equal(3, lengths.Count);
        Assert.True(lengths[0] < lengths[1] && lengths[1] < lengths[2]);

        async IAsyncEnumerable<RectificationNotice> Watched()
        {
            for (int i = 0; i < 3; i++)
            {
                lengths.Add(output.Length);
                yield return SampleNotice.Full;
                await Task.Yield();
            }
        }
    }

    [Fact]
    public void Another_delimiter_is_quoted_in_its_turn()
    {
        NoticeCsvOptions options = new() { HasHeader = false, Delimiter = ';', Columns = [new("甲", _ => "a;b"), new("乙", _ => "a,b")] };
        Assert.Equal("\"a;b\";a,b\r\n", NoticeCsv.Serialize(SampleNotice.Full, options));
        Assert.Throws<ArgumentOutOfRangeException>(() => options with { Delimiter = '"' });
        Assert.Throws<ArgumentOutOfRangeException>(() => options with { Delimiter = '\n' });
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => NoticeCsv.Serialize((RectificationNotice)null!));
        Assert.Throws<ArgumentNullException>(() => NoticeCsv.Serialize((IEnumerable<RectificationNotice>)null!));
        Assert.Throws<ArgumentNullException>(() => NoticeCsv.Serialize([SampleNotice.Full, null!]));
        Assert.Throws<ArgumentException>(() => NoticeCsv.Serialize(SampleNotice.Full, new() { Columns = [] }));
        Assert.Throws<ArgumentNullException>(() => new NoticeCsvColumn(null!, _ => ""));
        Assert.Throws<ArgumentNullException>(() => new NoticeCsvColumn("甲", null!));
    }

    [Fact]
    public void Headings_in_one_another_cost_no_more_than_their_number()
    {
        Block block = new RectificationIssue { Heading = "底" };
        for (int i = 0; i < 20_000; i++)
        {
            block = new RectificationIssue { Heading = "层", Blocks = [block] };
        }

        string ledger = NoticeCsv.Serialize(new RectificationNotice { Title = new(), Body = [block] });
        Assert.True(ledger.Length < 20_001 * 100);
        Assert.Contains("\r\n20001,,,层 / 层 / 层 / 层 / 层 / 层 / 层 / 层,20001,,底,", ledger, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_notice_of_the_corpus_gives_a_row_an_issue()
    {
        RectificationNotice[] notices = [.. CorpusFiles.Read().Select(RectificationNotice.Parse)];
        string[][] rows = Rfc4180.Read(NoticeCsv.Serialize(notices));
        Assert.Equal(1 + notices.Sum(n => n.Issues().Count()), rows.Length);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        int heading = Array.IndexOf(rows[0], "问题");
        Assert.Equal(notices.SelectMany(n => n.Issues()).Select(i => i.Heading), rows.Skip(1).Select(row => row[heading]));
    }
}
