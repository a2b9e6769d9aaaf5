using RectificationModel.Parsing.Fields;

namespace RectificationModel.Tests.Parsing.Fields;

public sealed class FieldReaderTests
{
    [Theory]
    [InlineData("办公室、财务科", "办公室|财务科")]
    [InlineData("办公室；财务科。", "办公室|财务科")]
    [InlineData("办公室，财务科", "办公室|财务科")]
    [InlineData("办公室 财务科", "办公室|财务科")]
    [InlineData("各乡镇（街道、园区），县水务局", "各乡镇（街道、园区）|县水务局")]
    [InlineData("有关部门, 县水务局", "有关部门|县水务局")]
    [InlineData("王某某 李某", "王某某|李某")]
    [InlineData("县委常委、组织部部长王某，分管人事", "县委常委|组织部部长王某，分管人事")]
    [InlineData("县水务局)、财务科", "县水务局)|财务科")]
    [InlineData("、；", "")]
    public void Names_are_parted(string value, string names) => Assert.Equal(names, string.Join('|', PartyReader.Split(value).Select(s => s.Of(value).ToString())));

    [Theory]
    [InlineData("2024年6月30日", DeadlineKind.Date, "2024-06-30", false)]
    [InlineData("2024年6月底前", DeadlineKind.Date, "2024-06-30", false)]
    [InlineData("2024年底前，并长期坚持", DeadlineKind.Date, "2024-12-31", true)]
    [InlineData("2024年3月1日至6月30日", DeadlineKind.Period, "2024-06-30", false)]
    [InlineData("3个月内", DeadlineKind.Period, null, false)]
    [InlineData("30天内", DeadlineKind.Period, null, false)]
    [InlineData("15日内", DeadlineKind.Period, null, false)]
    [InlineData("立行立改", DeadlineKind.Immediate, null, false)]
    [InlineData("立行立改，长期坚持", DeadlineKind.Immediate, null, true)]
    [InlineData("长期坚持", DeadlineKind.LongTerm, null, true)]
    [InlineData("视情况而定", null, null, false)]
    public void Time_limits_are_read(string text, DeadlineKind? kind, string? date, bool longTerm)
    {
        Deadline deadline = DeadlineReader.Read(text, "完成时限", "。");

        Assert.Equal((kind, longTerm), (deadline.Kind, deadline.LongTerm));
        Assert.Equal(date, deadline.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((text, "完成时限", "。"), (deadline.Text, deadline.Caption, deadline.End));
    }

    [Theory]
    [InlineData("公示时间为2024年3月4日至3月8日，共5个工作日。", "2024年3月4日至3月8日，共5个工作日", 5, DayKind.Working)]
    [InlineData("公示期：2024年3月4日至3月8日（5个工作日）。", "2024年3月4日至3月8日（5个工作日）", 5, DayKind.Working)]
    [InlineData("公示期：2024年3月4日至3月8日（5工作日", "2024年3月4日至3月8日（5工作日", 5, DayKind.Working)]
    [InlineData("公示期：2024年3月4日至3月8日（５个工作日）。", "2024年3月4日至3月8日（５个工作日）", 5, DayKind.Working)]
    [InlineData("公示期：2024年3月4日至3月8日，共五个工作日。", "2024年3月4日至3月8日，共五个工作日", 5, DayKind.Working)]
    [InlineData("公示期：2024年3月4日至3月10日，为期7天。", "2024年3月4日至3月10日，为期7天", 7, DayKind.Calendar)]
    [InlineData("公示期：2024年3月4日至3月10日，共7日", "2024年3月4日至3月10日，共7日", 7, DayKind.Calendar)]
    [InlineData("公示期：2024年3月4日至3月10日，共7个自然日", "2024年3月4日至3月10日，共7个自然日", 7, DayKind.Calendar)]
    [InlineData("公示期：2024年3月4日至3月10日，电话5550101", "2024年3月4日至3月10日", null, null)]
    [InlineData("公示期：2024年3月4日至3月10日。共7天", "2024年3月4日至3月10日", null, null)]
    [InlineData("公示期：2024年3月4日至3月10日", "2024年3月4日至3月10日", null, null)]
    [InlineData("2023年1月1日至5日检查。公示期：2024年3月4日至3月10日", "2024年3月4日至3月10日", null, null)]
    [InlineData("意见反映期限为2024年3月4日至3月8日。", "2024年3月4日至3月8日", null, null)]
    [InlineData("如有意见，可在2024年3月4日至3月8日期间向我局反映。", "2024年3月4日至3月8日", null, null)]
    public void Periods_for_objections_are_read(string text, string own, int? days, DayKind? kind)
    {
        PublicPeriod? period = PublicPeriodReader.Read(text);

        Assert.Equal((own, days, kind), (period?.Text, period?.Days, period?.DayKind));
        Assert.Equal(new DateOnly(2024, 3, 4), period?.Start);
    }

    [Theory]
    [InlineData("2024年3月4日至3月8日值班。")]
    [InlineData("公示期从2024年3月4日起。")]
    [InlineData("2024年3月4日至3月8日为公示期。")]
    [InlineData("公示期为3月4日至3月8日。")]
    [InlineData("2024年3月4日至3月8日期间停水。")]
    [InlineData("2024年3月4日至3月8日期间值班。可向我局反映。")]
    public void Other_sentences_give_no_period(string text) => Assert.Null(PublicPeriodReader.Read(text));

    [Theory]
    [InlineData("根据《信息公开条例》《督察办法（试行）》和《整改规定》，现公布。", "信息公开条例|督察办法（试行）|整改规定")]
    [InlineData("按照《办法》、《规定》要求，依据《办法》执行。", "办法|规定")]
    [InlineData("按照有关规定执行。", "")]
    [InlineData("按照《办法", "")]
    [InlineData("按照《》执行", "")]
    [InlineData("依照《办法》和要求", "办法")]
    [InlineData("依照《办法》及", "办法")]
    public void The_legal_basis_is_read(string text, string titles) => Assert.Equal(titles, string.Join('|', LegalBasisReader.Read(text)));

    [Theory]
    [InlineData(ResponsibleRole.Leader, "责任领导")]
    [InlineData(ResponsibleRole.Lead, "牵头单位")]
    [InlineData(ResponsibleRole.Responsible, "责任单位")]
    [InlineData(ResponsibleRole.Supporting, "配合单位")]
    [InlineData(ResponsibleRole.Verifier, "验收单位")]
    public void Each_role_has_its_usual_label(ResponsibleRole role, string label) => Assert.Equal(label, Captions.Of(role));

    [Theory]
    [InlineData("责任单位", "：", false, "责任单位")]
    [InlineData("整改期限", "|", false, "整改期限 |")]
    [InlineData("责任单位", "", false, "责任单位 ")]
    [InlineData("四、责任单位", "", true, "四、责任单位")]
    [InlineData("四、责任单位", "：", true, "四、责任单位：")]
    [InlineData("【责任单位】", "", false, "【责任单位】")]
    [InlineData("[责任单位]", ":", false, "[责任单位]：")]
    public void A_caption_keeps_an_unusual_mark(string label, string mark, bool numbered, string caption) => Assert.Equal(caption, Captions.Keep(label, mark, numbered));

    [Theory]
    [InlineData("责任单位", "：")]
    [InlineData("责任单位 ", "")]
    [InlineData("四、责任单位", "\n")]
    [InlineData("四、责任单位：", "")]
    [InlineData("四、责任单位 牵头单位", "：")]
    [InlineData("四、责任单位： 牵头单位", "：")]
    [InlineData("【责任单位】", "")]
    [InlineData("［责任单位］", "")]
    [InlineData("[责任单位]", "")]
    [InlineData("", "")]
    public void A_caption_is_written_with_its_mark(string caption, string mark) => Assert.Equal(mark, Captions.MarkAfter(caption));
}
