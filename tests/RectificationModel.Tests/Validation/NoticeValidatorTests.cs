using RectificationModel.Parsing;
using RectificationModel.Validation;
using RectificationModel.Validation.Rules;

namespace RectificationModel.Tests.Validation;

public sealed class NoticeValidatorTests
{
    private static readonly RectificationNotice Unsigned = SoundNotice.Create() with { Signature = null };

    [Fact]
    public void The_default_checks_for_the_public_profile()
    {
        Assert.Equal(ValidationProfile.PublicNotice, NoticeValidator.Default.Options.Profile);
        Assert.Equal(NoticeValidator.Default.Validate(Unsigned), Unsigned.Validate());
    }

    [Fact]
    public void What_can_stand_in_an_authentic_notice_is_a_warning_in_public_and_an_error_at_the_gate()
    {
        ValidationReport notice = Unsigned.Validate();
        ValidationReport gate = new NoticeValidator(new() { Profile = ValidationProfile.PublishGate }).Validate(Unsigned);
        Assert.Equal([RequireSignatureAndDate.RuleId], notice.Warnings.Select(finding => finding.Id));
        Assert.True(notice.IsValid);
        Assert.True(notice.HasWarnings);
        Assert.Equal([RequireSignatureAndDate.RuleId], gate.Errors.Select(finding => finding.Id));
        Assert.False(gate.IsValid);
        Assert.False(gate.HasWarnings);
    }

    [Fact]
    public void A_profile_runs_its_own_rules_alone()
    {
        NoticeValidator bulk = new(new() { Profile = ValidationProfile.Bulk });
        Assert.Empty(bulk.Validate(Unsigned).Findings);
        Assert.All(bulk.Rules, rule => Assert.NotNull(rule.Severities.Bulk));
    }

    [Fact]
    public void A_severity_of_the_user_takes_the_place_of_the_profiles_and_the_last_one_counts()
    {
        NoticeValidatorOptions options = NoticeValidatorOptions.Default
            .WithSeverity(RequireSignatureAndDate.RuleId, DiagnosticSeverity.Error)
            .WithSeverity(RequireSignatureAndDate.RuleId, DiagnosticSeverity.Note);
        ValidationReport report = new NoticeValidator(options).Validate(Unsigned);
        Assert.Equal([RequireSignatureAndDate.RuleId], report.Notes.Select(finding => finding.Id));
    }

    [Fact]
    public void A_severity_switches_a_rule_on_that_the_profile_has_not()
    {
        NoticeValidatorOptions bulk = new() { Profile = ValidationProfile.Bulk };
        ValidationReport report = new NoticeValidator(bulk.WithSeverity(RequireSignatureAndDate.RuleId, DiagnosticSeverity.Note)).Validate(Unsigned);
        Assert.Equal(DiagnosticSeverity.Note, Assert.Single(report.Findings).Severity);
    }

    [Fact]
    public void An_excluded_rule_does_not_run_even_with_a_severity()
    {
        NoticeValidatorOptions options = NoticeValidatorOptions.Default
            .Without(RequireSignatureAndDate.RuleId)
            .WithSeverity(RequireSignatureAndDate.RuleId, DiagnosticSeverity.Error);
        Assert.Empty(new NoticeValidator(options).Validate(Unsigned).Findings);
    }

    [Fact]
    public void A_misspelt_id_is_refused() =>
        Assert.Throws<ArgumentException>(() => new NoticeValidator(NoticeValidatorOptions.Default.Without("RN9999")));

    [Fact]
    public void A_rule_of_the_users_own_runs_and_may_be_switched_off()
    {
        NoticeValidatorOptions options = NoticeValidatorOptions.Default.With(new NameTheHotline());
        Diagnostic finding = Assert.Single(new NoticeValidator(options).Validate(SoundNotice.Create()).Findings);
        Assert.Equal(("MY0001", "/closing", RuleBasis.Practice), (finding.Id, finding.Path.ToString(), finding.Basis));
        Assert.Empty(new NoticeValidator(options.Without("MY0001")).Validate(SoundNotice.Create()).Findings);
    }

    [Fact]
    public void A_suppressed_finding_is_kept_apart()
    {
        RuleSuppression accepted = new() { RuleId = RequireSignatureAndDate.RuleId, Reason = "网页另有落款", ExpiresOn = new(2023, 1, 31) };
        NoticeValidatorOptions options = new() { Profile = ValidationProfile.PublishGate, Suppressions = [accepted], AsOf = new(2023, 1, 31) };
        ValidationReport report = new NoticeValidator(options).Validate(Unsigned);
        Assert.True(report.IsValid);
        Assert.Empty(report.Findings);
        Assert.Equal([RequireSignatureAndDate.RuleId], report.Suppressed.Select(finding => finding.Id));
    }

    [Fact]
    public void An_expired_suppression_accepts_nothing_and_is_a_finding()
    {
        RuleSuppression expired = new() { RuleId = RequireSignatureAndDate.RuleId, Reason = "网页另有落款", ExpiresOn = new(2023, 1, 31) };
        ValidationReport report = new NoticeValidator(new() { Suppressions = [expired], AsOf = new(2023, 2, 1) }).Validate(Unsigned);
        Assert.Equal([DropStaleSuppressions.RuleId, RequireSignatureAndDate.RuleId], report.Findings.Select(finding => finding.Id));
        Assert.Contains("2023-01-31", report.Findings[0].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_needs_a_reason() =>
        Assert.Throws<ArgumentException>(() => new NoticeValidator(new() { Suppressions = [new() { RuleId = RequireSignatureAndDate.RuleId, Reason = " " }] }));

    [Fact]
    public void Two_rules_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => new NoticeValidator(NoticeValidatorOptions.Default.With(new NameTheHotline()).With(new NameTheHotline())));

    [Fact]
    public void Findings_stand_in_document_order()
    {
        RectificationNotice notice = SoundNotice.WithIssue(2, issue => issue with { Ordinal = Ordinal.Parse("四、"), Heading = "关于业务培训&nbsp;组织不力的问题" }) with { Signature = null };
        notice = notice with { Preamble = [.. notice.Preamble, "<br>"] };
        string[] paths = [.. notice.Validate().Findings.Select(finding => finding.Path.ToString())];
        Assert.Equal(["/preamble/1", "/body/2/ordinal", "/body/2/heading", "/signature"], paths);
    }

    [Fact]
    public void Findings_of_a_parsed_notice_have_their_place_in_the_source()
    {
        RectificationNotice notice = new() { Title = new(), Body = [new Paragraph("甲&nbsp;乙")] };
        NoticePath text = NoticePath.Parse("/body/0/text");
        NoticeParseResult source = new(
            "甲&nb\nsp;乙",
            notice,
            default,
            [new(SegmentKind.Text, new(0, 4), text, 0), new(SegmentKind.WhiteSpace, new(4, 1), null, 0), new(SegmentKind.Text, new(5, 4), text, 4)]);
        NoticeValidator validator = new(NoticeValidatorOptions.Default);
        Diagnostic debris = Assert.Single(validator.Validate(source).Findings, finding => finding.Id == RemoveResidualMarkup.RuleId);
        Assert.Equal(new TextSpan(1, 6), debris.PathSpan);
        Assert.Equal(source.Locate(text, new(1, 6)), debris.Span);
        Assert.Equal(new TextSpan(1, 7), debris.Span);
        Diagnostic signature = Assert.Single(validator.Validate(source).Findings, finding => finding.Id == RequireSignatureAndDate.RuleId);
        Assert.Equal(new TextSpan(9, 0), signature.Span);
        Assert.Null(validator.Validate(notice).Findings[0].Span);
    }

    [Fact]
    public void The_figures_of_a_contradiction_stand_in_the_message()
    {
        Diagnostic finding = Assert.Single(SoundNotice.WithText("为民办事。机关干部共收集问题35个，已解决问题27个。").Validate().Warnings, warning => warning.Id == "RN2002");
        Assert.Contains("收集35个、已解决27个，相差8个", finding.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("35 (个) were collected, 27 resolved, 8 are left", finding.GetMessage(NoticeLanguage.English), StringComparison.Ordinal);
        Assert.Equal(["/body/0/progress/label"], finding.Related.Select(path => path.ToString()));
    }

    [Fact]
    public void Reports_with_equal_findings_are_equal()
    {
        Assert.Equal(Unsigned.Validate(), (SoundNotice.Create() with { Signature = null }).Validate());
        Assert.NotEqual(Unsigned.Validate(), SoundNotice.Create().Validate());
    }

    [Fact]
    public void A_notice_without_anything_is_judged_and_not_thrown_on()
    {
        RectificationNotice empty = new() { Title = new() };
        foreach (ValidationProfile profile in Enum.GetValues<ValidationProfile>())
        {
            Assert.All(new NoticeValidator(new() { Profile = profile }).Validate(empty).Findings, finding => Assert.NotEmpty(finding.GetMessage()));
        }
    }

    [Fact]
    public void One_validator_serves_many_threads()
    {
        ValidationReport expected = Unsigned.Validate();
        Parallel.For(0, 64, _ => Assert.Equal(expected, NoticeValidator.Default.Validate(Unsigned)));
    }

    private sealed class NameTheHotline() : NoticeRule(
        new("MY0001", DiagnosticSeverity.Warning, new("公布监督热线", "Name the hotline"), new("联系方式中没有12380。", "12380 is not among the contacts.")))
    {
        public override void Check(NoticeRuleContext context)
        {
            if (!context.Notice.Contacts.Any(contact => contact.Value == "12380"))
            {
                context.Report(NoticePath.Root.Append("closing"));
            }
        }
    }
}
