using CsCheck;
using RectificationModel.Tests.Properties;
using RectificationModel.Validation;
using static RectificationModel.Tests.Validation.SoundNotice;

namespace RectificationModel.Tests.Validation;

/// <summary>Sound sentences and sound lists of any figures, then one figure or mark changed: exactly the rules that should fire do, and none on the sound ones.</summary>
public sealed class GeneratedMutationTests
{
    private static readonly string[] Units = ["个", "项", "条", "件"];
    private static readonly Gen<string> Unit = Gen.Int[0, Units.Length - 1].Select(i => Units[i]);
    private static readonly Gen<int> Count = Gen.Int[1, 400];
    private static readonly Gen<int> Slip = Gen.Int[1, 9];

    [Fact]
    public void A_total_that_is_the_sum_of_its_parts_is_sound_and_any_other_total_is_found() => Gen.Select(Unit, Count, Count, Count, Slip).Holds(
        (unit, done, going, open, slip) =>
        {
            int total = done + going + open;
            Assert.Empty(Found(Text(total)));
            Assert.Equal(["RN4001"], Found(Text(total + slip)));
            string Text(int all) => $"截至2022年11月底，交办任务{all}{unit}，已完成{done}{unit}，正在推进{going}{unit}，未完成{open}{unit}。";
        },
        iter: 300);

    [Fact]
    public void A_rate_that_is_rounded_right_is_sound_and_one_point_off_is_found() => Gen.Select(Count, Count).Holds(
        (done, going) =>
        {
            decimal rate = Math.Round(100m * done / (done + going), 1, MidpointRounding.AwayFromZero);
            Assert.Empty(Found(Text(rate)));
            Assert.Equal(["RN4002"], Found(Text(rate > 50 ? rate - 1 : rate + 1)));
            string Text(decimal printed) => $"截至2022年11月底，交办任务{done + going}项，已完成{done}项，正在推进{going}项，完成率{printed:0.0}%。";
        },
        iter: 300);

    [Fact]
    public void A_part_is_found_when_it_is_greater_than_its_whole_and_never_else() => Gen.Select(Unit, Count, Gen.Int[-400, 400]).Holds(
        (unit, whole, more) =>
        {
            int part = Math.Max(0, whole + more);
            string[] expected = part > whole ? ["RN4003"] : [];
            Assert.Equal(expected, FoundInText($"排查隐患{whole}{unit}，完成整改{part}{unit}。").Except(["RN2002"]));
        },
        iter: 300);

    [Fact]
    public void A_gap_in_numbers_of_any_style_and_length_is_found() => Gen.Select(Gen.Int[2, 12], Gen.Int[0, 4], Gen.Int[1, 3]).Holds(
        (length, style, gap) =>
        {
            Assert.Empty(FoundBeyondLevels(Numbered(length, (OrdinalStyle)(style + 1), length, 0)));
            Assert.Equal(["RN1003"], FoundBeyondLevels(Numbered(length, (OrdinalStyle)(style + 1), length / 2, gap)));
        },
        iter: 100);

    [Fact]
    public void A_day_that_no_calendar_has_is_found_and_every_other_day_is_not() => Gen.Select(Gen.Int[2015, 2021], Gen.Int[1, 12], Gen.Int[1, 33]).Holds(
        (year, month, day) =>
        {
            string[] expected = day <= DateTime.DaysInMonth(year, month) ? [] : ["RN3003"];
            Assert.Equal(expected, FoundInText($"修订《档案库房管理办法》，{year}年{month}月{day}日检查库房12次。"));
        },
        iter: 300);

    [Fact]
    public void An_identity_number_is_found_by_its_check_character_alone() => Gen.Select(Gen.Int[0, 20000], Gen.Int[1, 999], Gen.Int[1, 10]).Holds(
        (days, order, shift) =>
        {
            string body = $"110105{new DateOnly(1950, 1, 1).AddDays(days):yyyyMMdd}{order:000}";
            const string checks = "10X98765432";
            int check = body.Select((digit, i) => (digit - '0') * (1 << (17 - i)) % 11).Sum() % 11;
            Assert.Equal(["RN6005"], FoundInText($"修订《档案库房管理办法》，核对{body}{checks[check]}。"));
            Assert.DoesNotContain("RN6005", FoundInText($"修订《档案库房管理办法》，核对{body}{checks[(check + shift) % 11]}。"));
        },
        iter: 300);

    private static IEnumerable<string> Found(string told) => Found(Create() with { Preamble = [Create().Preamble[0], told] });

    private static IEnumerable<string> FoundInText(string text) => Found(WithText("压实安全责任。" + text));

    private static IEnumerable<string> Found(RectificationNotice notice) => notice.Validate().Findings.Select(finding => finding.Id).Distinct();

    // A list may begin at any style here, so that the levels of headings are skipped.
    private static IEnumerable<string> FoundBeyondLevels(RectificationNotice notice) => Found(notice).Except(["RN1004"]);

    // Issues that are numbered from 1; behind a place the numbers are greater by a gap.
    private static RectificationNotice Numbered(int count, OrdinalStyle style, int place, int gap) => With(
        [
            .. Enumerable.Range(1, count).Select(i => (RectificationIssue)Create().Body[0] with
            {
                Ordinal = Ordinal.Create(i > place ? i + gap : i, style),
                Heading = $"关于第{i}号库房安全责任落实不严的问题",
            }),
        ]);
}
