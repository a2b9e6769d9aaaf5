using CsCheck;
using RectificationModel.Serialization;
using RectificationModel.Serialization.Csv;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeCsvCellTests
{
    private const string FormulaStarts = "=+-@＝＋－＠\t\r\n";

    private static readonly string[] Pieces =
        ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "\"", "\"\"", ",", ";", "\t", "|", "\r", "\n", "\r\n", " ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\u202E", "\0", "cmd|'/C calc'!A0", "HYPERLINK(\"x\")", "整改", "1", "𠮷"];

    private static Gen<string> Cell { get; } = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 6].Select(string.Concat), NoticeGen.Text);

    [Theory]
    [InlineData("", "")]
    [InlineData("整改", "整改")]
    [InlineData("35条", "35条")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("“一岗双责”", "“一岗双责”")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("一\n二", "\"一\n二\"")]
    [InlineData(" 整改", "\" 整改\"")]
    [InlineData("整改\u3000", "\"整改\u3000\"")]
    [InlineData("整改=1", "整改=1")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-3", "'-3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠1", "'＠1")]
    [InlineData("\t整改", "'\t整改")]
    [InlineData("\r整改", "\"'\r整改\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u3000=1", "'\u3000=1")]
    [InlineData("\u200B=1", "'\u200B=1")]
    [InlineData("\uFEFF=1", "'\uFEFF=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    public void A_cell_is_quoted_and_neutralised_where_it_must_be(string cell, string expected) => Assert.Equal($"{expected},\r\n", Written(cell));

    [Fact]
    public void Formulas_stay_as_they_are_where_that_is_asked_for() =>
        Assert.Equal("=1+1,\r\n", Written("=1+1", new() { NeutraliseFormulas = false }));

    [Fact]
    public void A_header_of_a_user_is_neutralised_too()
    {
        NoticeCsvOptions options = new() { Columns = [new("=1+1", _ => "甲")] };
        Assert.StartsWith("'=1+1\r\n", NoticeCsv.Serialize(SampleNotice.Full, options), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_cell_alone_in_its_row_is_no_empty_line() =>
        Assert.Equal("\"\"\r\n", NoticeCsv.Serialize(SampleNotice.Full, new() { HasHeader = false, Columns = [new("甲", _ => null)] }));

    [Fact]
    public void Any_cells_come_back_as_they_were() => Gen.Select(Cell.Array[1, 4], Gen.Int[0, 3].Select(i => ",;\t|"[i])).Holds(
        (cells, delimiter) =>
        {
            NoticeCsvOptions options = new() { HasHeader = false, Delimiter = delimiter, NeutraliseFormulas = false, Columns = Columns(cells) };
            return Rfc4180.Read(NoticeCsv.Serialize(SampleNotice.Full, options), delimiter).Single().SequenceEqual(cells);
        },
        iter: 5000);

    [Fact]
    public void Neutralised_cells_begin_like_no_formula_and_give_their_text_back() => Cell.Array[1, 4].Holds(
        cells =>
        {
            string[] read = Rfc4180.Read(NoticeCsv.Serialize(SampleNotice.Full, new() { HasHeader = false, Columns = Columns(cells) })).Single();
            return read.Zip(cells).All(pair => !BeginsLikeFormula(pair.First) && Restored(pair.First) == pair.Second);
        },
        iter: 5000);

    [Fact]
    public void Any_notice_gives_whole_rows_in_either_language() => Gen.Select(NoticeGen.Notice, Gen.Enum<NoticeLanguage>()).Holds(
        (notice, language) =>
        {
            string[][] rows = Rfc4180.Read(NoticeCsv.Serialize(notice, new() { Language = language }));
            return rows.Length == 1 + notice.Issues().Count() && rows.All(row => row.Length == NoticeCsvColumns.Default.Count && !row.Any(BeginsLikeFormula));
        },
        iter: 500);

    // What a spreadsheet sees once it has taken off white space and what has no width.
    private static bool BeginsLikeFormula(string cell) =>
        cell.SkipWhile(c => (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF' or '\u202E') && !FormulaStarts.Contains(c, StringComparison.Ordinal)).Take(1).Any(c => FormulaStarts.Contains(c, StringComparison.Ordinal));

    private static string Restored(string cell) => cell.StartsWith('\'') && FormulaGuard.IsFormula(cell[1..]) ? cell[1..] : cell;

    private static ValueList<NoticeCsvColumn> Columns(string[] cells) => cells.Select((cell, i) => new NoticeCsvColumn($"{i}", _ => cell)).ToValueList();

    // One issue, thus one row, of the cell and an empty one.
    private static string Written(string cell, NoticeCsvOptions? options = null) =>
        NoticeCsv.Serialize(SampleNotice.Full, (options ?? NoticeCsvOptions.Default) with { HasHeader = false, Columns = [new("甲", _ => cell), new("乙", _ => null)] });
}
