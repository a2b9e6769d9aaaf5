using RectificationModel.Facts;

namespace RectificationModel.Tests.Facts;

public sealed class DateTests
{
    [Theory]
    [InlineData("开展了巡察.2024年1月26日反馈,规范了制度.2024426日印发", "2024年1月26日=2024-01-26..2024-01-26 2024426日=2024-04-26..2024-04-26")]
    [InlineData("2021年3月12日至6月20日", "2021年3月12日至6月20日=2021-03-12..2021-06-20")]
    [InlineData("2021年前10个月", "2021年前10个月=2021-01-01..2021-10-31")]
    [InlineData("2020-2021年干部任免", "2020-2021年=2020-01-01..2021-12-31")]
    [InlineData("2020、2021年分别开展", "2020、2021年=2020-01-01..2021-12-31")]
    [InlineData("2021年第一、二季度", "2021年第一、二季度=2021-01-01..2021-06-30")]
    [InlineData("二〇二一年十二月三十一日", "二〇二一年十二月三十一日=2021-12-31..2021-12-31")]
    [InlineData("二○二四年一月", "二○二四年一月=2024-01-01..2024-01-31")]
    [InlineData("2022年度预算", "2022年度=2022-01-01..2022-12-31")]
    [InlineData("2024年元月8日至20日", "2024年元月8日至20日=2024-01-08..2024-01-20")]
    [InlineData("2023年4月10日进点，审计原局长2019年3月至2022年12月任职期间收支，7月21日反馈", "2023年4月10日=2023-04-10..2023-04-10 2019年3月至2022年12月=2019-03-01..2022-12-31 7月21日=2023-07-21..2023-07-21")]
    [InlineData("2023年前三季度", "2023年前三季度=2023-01-01..2023-09-30")]
    [InlineData("2023年第三季度", "2023年第三季度=2023-07-01..2023-09-30")]
    [InlineData("2023年上半年", "2023年上半年=2023-01-01..2023-06-30")]
    [InlineData("2023年11月至12月", "2023年11月至12月=2023-11-01..2023-12-31")]
    [InlineData("2023年1-2月份", "2023年1-2月份=2023-01-01..2023-02-28")]
    [InlineData("2019年4月12-19日", "2019年4月12-19日=2019-04-12..2019-04-19")]
    [InlineData("2022年12月10日至1月15日", "2022年12月10日至1月15日=2022-12-10..2023-01-15")]
    [InlineData("2023年9月1日～9月30日", "2023年9月1日～9月30日=2023-09-01..2023-09-30")]
    [InlineData("2023年2月6日—2023年2月17日", "2023年2月6日—2023年2月17日=2023-02-06..2023-02-17")]
    [InlineData("2023年5月6日（星期六）至5月10日", "2023年5月6日（星期六）至5月10日=2023-05-06..2023-05-10")]
    [InlineData("2023.11.8，2023-11-09、2023/11/10", "2023.11.8=2023-11-08..2023-11-08 2023-11-09=2023-11-09..2023-11-09 2023/11/10=2023-11-10..2023-11-10")]
    [InlineData("2021年08月16日", "2021年08月16日=2021-08-16..2021-08-16")]
    [InlineData("2023 年 11 月 8 日", "2023 年 11 月 8 日=2023-11-08..2023-11-08")]
    [InlineData("2022年9月进驻，11月18日反馈", "2022年9月=2022-09-01..2022-09-30 11月18日=2022-11-18..2022-11-18")]
    [InlineData("2023年8月16日、18日两次", "2023年8月16日=2023-08-16..2023-08-16 18日=2023-08-18..2023-08-18")]
    [InlineData("2024年6月底前完成", "2024年6月=2024-06-01..2024-06-30")]
    [InlineData("2023927日听取报告", "2023927日=2023-09-27..2023-09-27")]
    [InlineData("2021年1231日", "2021年1231日=2021-12-31..2021-12-31")]
    public void Dates_of_all_forms_are_read(string text, string expected) => Assert.Equal(expected, FactNotation.Write(FactReader.Default.Read(text, FactKinds.Dates)));

    [Theory]
    [InlineData("2023111日召开会议")]
    [InlineData("2023年2月中旬至4月下旬")]
    [InlineData("电话0746-8358992")]
    [InlineData("编号20230115，IP192.168.10.12")]
    [InlineData("历时3年，质保5年，10日内")]
    [InlineData("每年3月、每季度、一月一调度、近三月")]
    [InlineData("2021级学生、三年级")]
    [InlineData("《2023年工作要点》")]
    [InlineData("国发〔2021〕3号")]
    [InlineData("3个月内、第12项")]
    public void What_names_no_day_is_no_date(string text) => Assert.Equal("", FactNotation.Write(FactReader.Default.Read(text, FactKinds.Dates)));

    [Theory]
    [InlineData("6月31日前", DateFlaw.Impossible)]
    [InlineData("2023年2月29日", DateFlaw.Impossible)]
    [InlineData("2021915日", DateFlaw.LostCharacters)]
    public void A_flawed_date_is_a_fact_and_a_diagnostic(string text, DateFlaw flaw)
    {
        NoticeFacts facts = FactReader.Default.Read(text);
        DateFact date = Assert.Single(facts.Dates);
        Assert.Equal(flaw, date.Flaw);
        Assert.Equal(flaw == DateFlaw.LostCharacters, date.Start is not null);
        Assert.Equal(date.PathSpan, Assert.Single(facts.Diagnostics).PathSpan);
    }

    [Theory]
    [InlineData("2024年底前完成", DateModifier.Before)]
    [InlineData("2024年3月以来", DateModifier.Since)]
    [InlineData("截至2023年5月31日", DateModifier.Until)]
    [InlineData("2023年初", DateModifier.Beginning)]
    [InlineData("2023年5月1日及以前", DateModifier.Until)]
    [InlineData("2023年之后", DateModifier.After)]
    [InlineData("2023年5月", null)]
    public void The_word_beside_a_date_is_its_modifier(string text, DateModifier? modifier) => Assert.Equal(modifier, Assert.Single(FactReader.Default.Read(text).Dates).Modifier);

    [Fact]
    public void A_period_that_is_the_object_of_the_text_gives_no_year()
    {
        NoticeFacts facts = FactReader.Default.Read("2023年2月13日至4月28日，对全市2020至2022年设施建设情况进行了审计；6月15日反馈了报告");
        Assert.Equal(new DateOnly(2023, 6, 15), facts.Dates.Last().Start);
        Assert.True(facts.Dates.Last().YearImplied);
    }

    [Theory]
    [InlineData("9月5日进驻", "2024-06-30", "2023-09-05")]
    [InlineData("5月5日进驻", "2024-06-30", "2024-05-05")]
    [InlineData("2月29日进驻", "2023-06-30", "2020-02-29")]
    public void Without_an_earlier_date_the_year_is_the_latest_not_after_the_reference(string text, string reference, string expected) =>
        Assert.Equal(Day(expected), Assert.Single(FactReader.Default.Read(text, FactKinds.Dates, Day(reference)).Dates).Start);

    [Fact]
    public void Without_either_the_date_has_no_days()
    {
        DateFact date = Assert.Single(FactReader.Default.Read("9月5日进驻").Dates);
        Assert.Null(date.Start);
        Assert.Null(date.End);
        Assert.Null(date.Flaw);
    }

    [Fact]
    public void The_year_of_the_narrative_runs_on_through_the_notice()
    {
        RectificationNotice notice = new() { Title = new(), Preamble = ["2021年3月12日进驻。"], Body = [new Paragraph("8月16日反馈。")] };
        Assert.Equal(new DateOnly(2021, 8, 16), notice.Facts().Dates.Last().Start);
    }

    [Theory]
    [InlineData("2023年10月底前", "2023-10-01", "2023-10-31", false)]
    [InlineData("2021年3月12日至6月20日", "2021-03-12", "2021-06-20", true)]
    public void The_parser_reads_dates_at_a_place(string text, string start, string end, bool isFullDay)
    {
        Assert.True(DateReader.TryReadAt(text, 0, null, out DateToken date));
        Assert.Equal((Day(start), Day(end), isFullDay), (date.First, date.Last, date.IsFullDay));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
