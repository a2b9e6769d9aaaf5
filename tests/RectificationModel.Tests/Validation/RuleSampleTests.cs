using RectificationModel.Validation;

namespace RectificationModel.Tests.Validation;

public sealed class RuleSampleTests
{
    public static TheoryData<string> Samples => [.. RuleSamples.All.Select(sample => sample.ToString())];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_sample_is_judged_as_its_table_says(string name)
    {
        RuleSample sample = RuleSamples.All.Single(sample => sample.ToString() == name);
        NoticeValidator validator = new(new NoticeValidatorOptions { Profile = ValidationProfile.PublishGate, Suppressions = sample.Suppressions, AsOf = new(2023, 1, 31) }.WithSeverity(sample.RuleId, DiagnosticSeverity.Warning));
        ValidationReport report = sample.Source is null ? validator.Validate(sample.Notice) : validator.Validate(sample.Source);
        Diagnostic[] found = [.. report.Findings.Where(finding => finding.Id == sample.RuleId)];
        if (sample.Kind == SampleKind.Firing)
        {
            Assert.Contains(sample.Path, found.Select(finding => finding.Path.ToString()));
            Assert.All(found, finding => Assert.DoesNotContain("{", finding.GetMessage(NoticeLanguage.English), StringComparison.Ordinal));
        }
        else
        {
            Assert.Empty(found);
        }
    }

    [Fact]
    public void Each_rule_has_samples_of_all_three_kinds()
    {
        ILookup<string, SampleKind> samples = RuleSamples.All.ToLookup(sample => sample.RuleId, sample => sample.Kind);
        Assert.All(NoticeRules.All, rule => Assert.Equal(Enum.GetValues<SampleKind>(), samples[rule.Id].Distinct().Order()));
        Assert.All(samples, sample => Assert.NotNull(NoticeRules.Find(sample.Key)));
    }

    [Theory]
    [InlineData(ValidationProfile.PublicNotice)]
    [InlineData(ValidationProfile.PublishGate)]
    [InlineData(ValidationProfile.Bulk)]
    [InlineData(ValidationProfile.Ledger)]
    public void No_rule_finds_anything_in_the_sound_notice(ValidationProfile profile)
    {
        ValidationReport report = new NoticeValidator(new() { Profile = profile }).Validate(SoundNotice.Create());
        Assert.Equal([], report.Findings.Select(finding => finding.ToString()));
    }
}
