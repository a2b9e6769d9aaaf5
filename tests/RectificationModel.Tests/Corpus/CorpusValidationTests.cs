using RectificationModel.Parsing;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Corpus;

/// <summary>The rules on published notices: what does not hold is found at its place, what holds gives no error.</summary>
public sealed class CorpusValidationTests
{
    private static readonly string[] Numbers = ["000", "010", "011", "012", "013", "014", "015", "016", "017", "018", "019", "020", "021", "022", "023", "090"];

    // Notices whose figures, states or dates contradict each other so that an error is right.
    private static readonly string[] Contradictory = ["014", "015", "020", "023"];

    public static TheoryData<string> Authentic => [.. Numbers.Except(Contradictory)];

    public static TheoryData<string> All => [.. Numbers];

    [Theory]
    [InlineData("012", "RN1003", "（四）")]
    [InlineData("023", "RN3001", "5月30日")]
    [InlineData("014", "RN4002", "96.2%")]
    [InlineData("015", "RN4001", "612个问题，已完成整改571个")]
    [InlineData("020", "RN3004", "2023年7月10日至7月16日，共10天")]
    [InlineData("000", "RN2002", "27个")]
    [InlineData("010", "RN2002", "39条")]
    [InlineData("000", "RN1010", "[bookmark: _GoBack]")]
    [InlineData("000", "RN7007", "进一步完善公车管理制度")]
    public void What_does_not_hold_is_found_at_its_place(string number, string rule, string words)
    {
        NoticeParseResult result = Read(number);
        Diagnostic finding = Assert.Single(NoticeValidator.Default.Validate(result).Findings, finding => finding.Id == rule);
        TextSpan span = Assert.NotNull(finding.Span);
        Assert.Contains(words, result.Source.Substring(span.Start, span.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_compound_heading_of_the_first_notice_is_noted() =>
        Assert.Equal(
            ["/body/0/heading", "/body/1/heading", "/body/2/heading"],
            NoticeValidator.Default.Validate(Read("000")).Findings.Where(finding => finding.Id == "RN1007").Select(finding => finding.Path.ToString()));

    [Theory]
    [MemberData(nameof(Authentic))]
    public void An_authentic_notice_has_no_error(string number) =>
        Assert.Equal([], NoticeValidator.Default.Validate(Read(number)).Errors.Select(finding => finding.ToString()));

    [Theory]
    [InlineData("014", "RN4002")]
    [InlineData("015", "RN4001")]
    [InlineData("020", "RN3004")]
    [InlineData("023", "RN3001")]
    public void A_notice_that_contradicts_itself_has_that_error_alone(string number, string rule) =>
        Assert.Equal([rule], NoticeValidator.Default.Validate(Read(number)).Errors.Select(finding => finding.Id));

    [Theory]
    [MemberData(nameof(Authentic))]
    public void What_holds_is_not_called_a_contradiction(string number)
    {
        string[] contradictions = ["RN1003", "RN1005", "RN1012", "RN1014", "RN1016", "RN2006", "RN3001", "RN3003", "RN3004", "RN3010", "RN4001", "RN4002", "RN4003", "RN4011", "RN4012", "RN4013", "RN4014"];
        string[] found = [.. NoticeValidator.Default.Validate(Read(number)).Findings.Select(finding => finding.Id).Where(contradictions.Contains)];
        Assert.Equal(number == "012" ? ["RN1003"] : [], found);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Findings_have_a_place_in_the_source_and_stand_in_its_order(string number)
    {
        NoticeParseResult result = Read(number);
        foreach (ValidationProfile profile in Enum.GetValues<ValidationProfile>())
        {
            ValueList<Diagnostic> findings = new NoticeValidator(new() { Profile = profile }).Validate(result).Findings;
            Assert.All(findings, finding => Assert.InRange(finding.Span?.End ?? -1, 0, result.Source.Length));
            Assert.Equal(findings.Select(finding => finding.Span?.Start).Order(), findings.Select(finding => finding.Span?.Start));
        }
    }

    private static NoticeParseResult Read(string number)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "shared", "notices")))
        {
            folder = folder.Parent;
        }

        if (folder is null)
        {
            Assert.Skip("The corpus is not here.");
        }

        string file = Directory.GetFiles(Path.Combine(folder.FullName, "shared", "notices"), number + "-*.txt").Single();
        return NoticeParser.Default.Parse(File.ReadAllText(file));
    }
}
