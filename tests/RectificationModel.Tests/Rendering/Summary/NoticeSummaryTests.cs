using System.Globalization;
using CsCheck;
using RectificationModel.Rendering.Summary;
using RectificationModel.Tests.Corpus;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Rendering.Summary;

public sealed class NoticeSummaryTests
{
    private const string Whole =
        "某局党组\n关于巡察整改进展情况的通报\n2023年7月11日，市委第二巡察组向某局党组反馈了意见。\n一、关于意见办理不及时的问题\n整改进度：已完成并长期坚持\n一是收集意见35条。二是压实责任。\n" +
        "二、关于经费审核不严的问题\n整改进度：已完成\n一是健全制度。\n三、关于学习不深的问题\n整改进度：已完成\n一是开展学习。\n某局党组\n2023年11月25日\n";

    private static readonly NoticeSummaryOptions Line = new() { Length = SummaryLength.Line };
    private static readonly NoticeSummaryOptions EnglishLine = new() { Length = SummaryLength.Line, Language = NoticeLanguage.English };

    [Fact]
    public void A_notice_is_told_in_a_line() =>
        Assert.Equal("三个问题，一个已完成并长期坚持，两个已完成；措施4条；反馈后137天公布", RectificationNotice.Parse(Whole).ToSummary(Line));

    [Fact]
    public void A_notice_is_told_in_a_line_of_english() => Assert.Equal(
        "Three issues: one completed and sustained long-term, two completed; 4 measures; published 137 days after the feedback",
        RectificationNotice.Parse(Whole).ToSummary(EnglishLine));

    [Fact]
    public void A_notice_is_told_in_a_paragraph() => Assert.Equal(
        "《某局党组关于巡察整改进展情况的通报》列出三个问题，一个已完成并长期坚持，两个已完成。措施共4条。巡察意见于2023年7月11日反馈，整改情况于2023年11月25日公布，相隔137天。",
        RectificationNotice.Parse(Whole).ToSummary());

    [Fact]
    public void A_notice_is_told_in_a_paragraph_of_english() => Assert.Equal(
        "“某局党组关于巡察整改进展情况的通报” lists three issues: one completed and sustained long-term, two completed. It reports 4 measures. " +
        "The feedback was given on 11 July 2023; the notice was published on 25 November 2023, 137 days later.",
        RectificationNotice.Parse(Whole).ToSummary(new() { Language = NoticeLanguage.English }));

    [Fact]
    public void Today_tells_how_long_ago_that_was()
    {
        DateOnly today = new(2026, 1, 31);
        RectificationNotice notice = RectificationNotice.Parse(Whole);
        Assert.EndsWith("；反馈后137天公布（2年前）", notice.ToSummary(Line with { Today = today }), StringComparison.Ordinal);
        Assert.EndsWith("; published 137 days after the feedback (2 years ago)", notice.ToSummary(EnglishLine with { Today = today }), StringComparison.Ordinal);
        Assert.Contains("整改情况于2023年11月25日（2年前）公布，相隔137天。", notice.ToSummary(new() { Today = today }), StringComparison.Ordinal);
        Assert.Contains("published on 25 November 2023 (2 years ago), 137 days later.", notice.ToSummary(new() { Today = today, Language = NoticeLanguage.English }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("已完成", "一个问题，已完成", "One issue, completed")]
    [InlineData("已完成 已完成", "两个问题，均已完成", "Two issues, both completed")]
    [InlineData("已完成 已完成 已完成", "三个问题，均已完成", "Three issues, all completed")]
    [InlineData("正在整改 已完成", "两个问题，一个已完成，一个正在整改", "Two issues: one completed, one in progress")]
    [InlineData("已完成并持续推进", "一个问题，已完成并持续推进", "One issue, completed and continuing")]
    [InlineData("长期坚持 持续整改 已完成并长期坚持", "三个问题，一个已完成并长期坚持，一个长期坚持，一个持续推进", "Three issues: one completed and sustained long-term, one sustained long-term, one continuing")]
    [InlineData("基本完成 部分完成 未启动 未完成", "四个问题，一个基本完成，一个部分完成，一个未启动，一个未完成", "Four issues: one basically completed, one partly completed, one not started, one not completed")]
    [InlineData("见附表", "一个问题，进度表述未归类", "One issue, unclassified")]
    [InlineData("见附表 见附表", "两个问题，进度表述均未归类", "Two issues, both unclassified")]
    [InlineData("见附表 已完成", "两个问题，一个已完成，一个进度表述未归类", "Two issues: one completed, one unclassified")]
    [InlineData("-", "一个问题，未注明进度", "One issue, without stated progress")]
    [InlineData("- - -", "三个问题，均未注明进度", "Three issues, all without stated progress")]
    [InlineData("- 已完成 -", "三个问题，一个已完成，两个未注明进度", "Three issues: one completed, two without stated progress")]
    [InlineData("已完成，已销号", "一个问题，已完成，已销号", "One issue, completed and closed")]
    [InlineData("已完成，已销号 已销号", "两个问题，均已完成，均已销号", "Two issues, both completed and closed")]
    [InlineData("已完成，已销号 已完成，已销号 已完成，待验收 已完成", "四个问题，均已完成，其中两个已销号、一个待验收", "Four issues, all completed (two of them closed, one submitted for acceptance)")]
    [InlineData("已完成，已验收 正在整改，验收退回", "两个问题，一个已完成，一个正在整改，其中一个已验收、一个验收退回", "Two issues: one completed, one in progress (one of them accepted, one returned)")]
    public void States_are_counted_in_words(string labels, string chinese, string english)
    {
        RectificationNotice notice = Of([.. labels.Split(' ').Select(label => Issue(label == "-" ? null : ProgressState.Of(label)))]);
        Assert.Equal($"{chinese}；未列措施", notice.ToSummary(Line));
        Assert.Equal($"{english}; no measures", notice.ToSummary(EnglishLine));
    }

    [Theory]
    [InlineData(2, "两个问题，均已完成", "Two issues, both completed")]
    [InlineData(10, "十个问题，均已完成", "Ten issues, all completed")]
    [InlineData(11, "11个问题，均已完成", "11 issues, all completed")]
    [InlineData(110, "110个问题，均已完成", "110 issues, all completed")]
    [InlineData(1234, "1234个问题，均已完成", "1234 issues, all completed")]
    public void Numbers_are_words_up_to_ten(int issues, string chinese, string english)
    {
        RectificationNotice notice = Of([.. Enumerable.Repeat(Issue(ProgressState.Completed), issues)]);
        Assert.StartsWith(chinese, notice.ToSummary(Line), StringComparison.Ordinal);
        Assert.StartsWith(english, notice.ToSummary(EnglishLine), StringComparison.Ordinal);
    }

    [Fact]
    public void One_sentence_keeps_to_one_style_of_numbers()
    {
        RectificationNotice notice = Of([.. Enumerable.Repeat(Issue(ProgressState.Completed), 19), .. Enumerable.Repeat(Issue(ProgressState.InProgress), 2)]);
        Assert.StartsWith("21个问题，19个已完成，2个正在整改；", notice.ToSummary(Line), StringComparison.Ordinal);
        Assert.StartsWith("21 issues: 19 completed, 2 in progress; ", notice.ToSummary(EnglishLine), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "一个问题，已完成；未列措施", "One issue, completed; no measures", "没有列出措施。", "It reports no measures.")]
    [InlineData(1, "一个问题，已完成；措施1条", "One issue, completed; 1 measure", "措施共1条。", "It reports 1 measure.")]
    [InlineData(12, "一个问题，已完成；措施12条", "One issue, completed; 12 measures", "措施共12条。", "It reports 12 measures.")]
    public void Measures_are_counted_in_figures(int measures, string chinese, string english, string sentence, string englishSentence)
    {
        RectificationNotice notice = Of(Issue(ProgressState.Completed) with { Blocks = Enumerable.Repeat<Block>(new RectificationMeasure("健全制度。"), measures).ToValueList() });
        Assert.Equal(chinese, notice.ToSummary(Line));
        Assert.Equal(english, notice.ToSummary(EnglishLine));
        Assert.Equal($"本通报列出一个问题，已完成。{sentence}", notice.ToSummary());
        Assert.Equal($"The notice lists one issue, completed. {englishSentence}", notice.ToSummary(new() { Language = NoticeLanguage.English }));
    }

    [Fact]
    public void A_notice_without_issues_says_so()
    {
        RectificationNotice empty = new() { Title = new() };
        Assert.Equal("未列出问题", empty.ToSummary(Line));
        Assert.Equal("No issues", empty.ToSummary(EnglishLine));
        Assert.Equal("本通报未列出问题。", empty.ToSummary());
        Assert.Equal("The notice lists no issues.", empty.ToSummary(new() { Language = NoticeLanguage.English }));
        Assert.Equal("未列出问题；措施1条", (empty with { Body = [new RectificationMeasure("健全制度。")] }).ToSummary(Line));
    }

    [Theory]
    [InlineData(null, "2023-11-25", "2023年11月25日公布", "published on 25 November 2023", "整改情况于2023年11月25日公布。", "The notice was published on 25 November 2023.")]
    [InlineData("2023-07-11", null, "2023年7月11日反馈", "feedback given on 11 July 2023", "巡察意见于2023年7月11日反馈。", "The feedback was given on 11 July 2023.")]
    [InlineData("2023-07-11", "2023-07-11", "反馈当日公布", "published on the day of the feedback", "，与反馈同日。", ", the same day.")]
    [InlineData("2023-07-11", "2023-07-12", "反馈次日公布", "published 1 day after the feedback", "，相隔1天。", ", 1 day later.")]
    [InlineData("2023-07-11", "2023-07-13", "反馈后2天公布", "published 2 days after the feedback", "，相隔2天。", ", 2 days later.")]
    [InlineData("2023-07-11", "2023-07-10", "公布早于反馈1天", "published 1 day before the feedback", "，早于反馈1天。", ", 1 day earlier.")]
    [InlineData("2023-07-11", "2023-07-01", "公布早于反馈10天", "published 10 days before the feedback", "，早于反馈10天。", ", 10 days earlier.")]
    public void Days_are_told_as_far_as_they_are_stated(string? feedback, string? signed, string chinese, string english, string sentence, string englishSentence)
    {
        RectificationNotice notice = Of(Issue(ProgressState.Completed)) with
        {
            Inspection = new() { Kind = InspectionKind.Xuncha, FeedbackOn = Day(feedback) },
            Signature = new() { Date = Day(signed) },
        };
        Assert.EndsWith($"；{chinese}", notice.ToSummary(Line), StringComparison.Ordinal);
        Assert.EndsWith($"; {english}", notice.ToSummary(EnglishLine), StringComparison.Ordinal);
        Assert.EndsWith(sentence, notice.ToSummary(), StringComparison.Ordinal);
        Assert.EndsWith(englishSentence, notice.ToSummary(new() { Language = NoticeLanguage.English }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(InspectionKind.Xunshi, "巡视意见于")]
    [InlineData(InspectionKind.Xuncha, "巡察意见于")]
    [InlineData(InspectionKind.Audit, "审计意见于")]
    [InlineData(InspectionKind.Environmental, "督察意见于")]
    [InlineData(InspectionKind.Supervision, "督查意见于")]
    [InlineData(InspectionKind.Other, "。意见于")]
    public void The_feedback_is_named_after_the_inspection(InspectionKind kind, string expected)
    {
        RectificationNotice notice = Of(Issue(ProgressState.Completed)) with { Inspection = new() { Kind = kind, FeedbackOn = new(2023, 7, 11) } };
        Assert.Contains(expected, notice.ToSummary(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_passed_deadline_is_told_where_today_is_given_and_the_issue_is_said_not_to_be_done()
    {
        Deadline passed = new("2024年1月底前") { Date = new(2024, 1, 31) };
        RectificationIssue late = Issue(ProgressState.InProgress) with { Deadline = passed };
        RectificationNotice notice = Of(
            late, Issue(ProgressState.Completed) with { Deadline = passed }, Issue(null) with { Deadline = passed }, Issue(ProgressState.Of("长期坚持")) with { Deadline = passed });
        DateOnly today = new(2024, 2, 1);
        Assert.EndsWith("；一个已超过时限", notice.ToSummary(Line with { Today = today }), StringComparison.Ordinal);
        Assert.EndsWith("; one past the deadline", notice.ToSummary(EnglishLine with { Today = today }), StringComparison.Ordinal);
        Assert.EndsWith("截至2024年2月1日，一个问题已超过整改时限，尚未完成。", notice.ToSummary(new() { Today = today }), StringComparison.Ordinal);
        Assert.EndsWith(" As of 1 February 2024, one issue is past its deadline and not completed.", notice.ToSummary(new() { Today = today, Language = NoticeLanguage.English }), StringComparison.Ordinal);
        Assert.EndsWith(
            " As of 1 February 2024, two issues are past their deadlines and not completed.",
            Of(late, late).ToSummary(new() { Today = today, Language = NoticeLanguage.English }),
            StringComparison.Ordinal);
        Assert.DoesNotContain("时限", notice.ToSummary(Line), StringComparison.Ordinal);
        Assert.DoesNotContain("时限", notice.ToSummary(Line with { Today = new(2024, 1, 31) }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_that_only_groups_others_is_not_counted()
    {
        RectificationIssue group = Issue(null) with { Blocks = [new LabelledPart { Label = "子项", Blocks = [Issue(ProgressState.Completed), Issue(ProgressState.Completed)] }] };
        Assert.StartsWith("两个问题，均已完成；", Of(group).ToSummary(Line), StringComparison.Ordinal);
        Assert.StartsWith("三个问题，两个已完成，一个正在整改；", Of(group with { Progress = ProgressState.InProgress }).ToSummary(Line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("共反馈25个问题，已完成整改19个，正在整改6个。", "25个问题，已完成整改19个，正在整改6个", "25 in all: 19 completed, 6 in progress")]
    [InlineData("制定156项整改任务，已完成148项，需长期坚持8项。", "156项整改任务，已完成148项，需长期坚持8项", "156 in all: 148 completed, 8 sustained long-term")]
    public void Where_no_issue_states_its_progress_a_total_of_the_prose_is_told(string preamble, string quoted, string english)
    {
        RectificationNotice notice = new() { Title = new(), Preamble = ["收集意见35条，已办结27条；移交问题线索13件，已办结11件，正在办理2件。", preamble] };
        Assert.Equal($"未列出问题；文中称“{quoted}”", notice.ToSummary(Line));
        Assert.Equal($"No issues; the text states {english}", notice.ToSummary(EnglishLine));
        Assert.Equal($"本通报未列出问题。文中称“{quoted}”。", notice.ToSummary());
        Assert.Equal($"The notice lists no issues. The text states {english}.", notice.ToSummary(new() { Language = NoticeLanguage.English }));
        Assert.StartsWith($"两个问题，均未注明进度；文中称“{quoted}”；", (notice with { Body = [Issue(null), Issue(null)] }).ToSummary(Line), StringComparison.Ordinal);
        Assert.DoesNotContain("文中称", (notice with { Body = [Issue(null), Issue(ProgressState.Completed)] }).ToSummary(Line), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_in_a_title_stands_in_single_marks_and_no_title_breaks_the_line()
    {
        RectificationNotice notice = new() { Title = new() { Lines = ["关于《办法》\r\n落实\u202E情况的通报"] } };
        Assert.Equal("《关于〈办法〉  落实情况的通报》未列出问题。", notice.ToSummary());
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => ((RectificationNotice)null!).ToSummary());

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("zh-CN")]
    public void No_culture_of_the_machine_changes_a_word(string culture)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
        try
        {
            A_notice_is_told_in_a_line();
            A_notice_is_told_in_a_line_of_english();
            A_notice_is_told_in_a_paragraph_of_english();
            Today_tells_how_long_ago_that_was();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void Any_notice_has_a_summary_on_one_line() => Gen.Select(NoticeGen.Notice, Gen.DateOnly, Gen.Enum<NoticeLanguage>(), Gen.Enum<SummaryLength>()).Holds(
        (notice, today, language, length) =>
        {
            string summary = notice.ToSummary(new() { Today = today, Language = language, Length = length });
            return summary.Length > 0 && !summary.Any(char.IsControl) && summary == notice.ToSummary(new() { Today = today, Language = language, Length = length });
        },
        iter: 2000);

    [Fact]
    public void Every_notice_of_the_corpus_is_summed_up()
    {
        foreach (string text in CorpusFiles.Read())
        {
            RectificationNotice notice = RectificationNotice.Parse(text);
            foreach (NoticeLanguage language in Enum.GetValues<NoticeLanguage>())
            {
                Assert.DoesNotContain('\n', notice.ToSummary(new() { Language = language, Today = new(2026, 1, 1) }));
                Assert.NotEqual("", notice.ToSummary(new() { Language = language, Length = SummaryLength.Line }));
            }
        }
    }

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static RectificationIssue Issue(ProgressState? progress) => new() { Heading = "关于意见办理不及时的问题", Progress = progress };

    private static RectificationNotice Of(params RectificationIssue[] issues) => new() { Title = new(), Body = issues.ToValueList<Block>() };
}
