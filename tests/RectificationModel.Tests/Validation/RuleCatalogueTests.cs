using System.Globalization;
using System.Reflection;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Validation;

/// <summary>The conventions of rules: the table, the files and the pages agree.</summary>
public sealed class RuleCatalogueTests
{
    public static TheoryData<string> Ids => [.. NoticeRules.All.Select(rule => rule.Id)];

    [Fact]
    public void The_table_lists_every_rule_of_the_library()
    {
        IEnumerable<Type> types = typeof(NoticeRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(NoticeRule)));
        Assert.Equal(types.Select(type => type.Name).Order(StringComparer.Ordinal), NoticeRules.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        string[] ids = [.. NoticeRules.All.Select(rule => rule.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_a_constant_of_its_class(string id)
    {
        FieldInfo? field = Rule(id).GetType().GetField("RuleId", BindingFlags.Public | BindingFlags.Static);
        Assert.True(field is { IsLiteral: true });
        Assert.Equal(id, field.GetRawConstantValue());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_file_is_named_by_id_and_class(string id)
    {
        string file = Path.Combine(Root(), "src", "RectificationModel", "Validation", "Rules", $"{id}.{Rule(id).GetType().Name}.cs");
        Assert.True(File.Exists(file), file);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Wording_is_given_in_both_languages_with_the_same_places(string id)
    {
        DiagnosticDescriptor descriptor = Rule(id).Descriptor;
        Assert.All([descriptor.Title.Chinese, descriptor.Title.English, descriptor.Message.Chinese, descriptor.Message.English], Assert.NotEmpty);
        IEnumerable<LocalizedText> others = Rule(id).GetType().GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(LocalizedText)).Select(field => (LocalizedText)field.GetValue(null)!);
        Assert.All([descriptor.Message, .. others], message => Assert.Equal(Places(message.Chinese), Places(message.English)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_of_practice_is_no_error_in_the_public_profile(string id)
    {
        NoticeRule rule = Rule(id);
        Assert.False(rule is { Basis: RuleBasis.Practice, Severities.PublicNotice: DiagnosticSeverity.Error });
        Assert.Contains(rule.Descriptor.Severity, Enum.GetValues<ValidationProfile>().Select(profile => rule.Severities.In(profile)).OfType<DiagnosticSeverity>());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_what_the_code_says(string id)
    {
        NoticeRule rule = Rule(id);
        string name = rule.GetType().Name;
        string profiles = string.Join(
            ", ",
            Enum.GetValues<ValidationProfile>().Where(profile => rule.Severities.In(profile) is not null)
                .Select(profile => string.Create(CultureInfo.InvariantCulture, $"{profile} {rule.Severities.In(profile)}")));
        string head = string.Create(
            CultureInfo.InvariantCulture,
            $"# {id} {name}\n\n{rule.Descriptor.Title.Chinese} · {rule.Descriptor.Title.English}\n\n| Severity | Basis | Profiles |\n|---|---|---|\n| {rule.Descriptor.Severity} | {rule.Basis} | {profiles} |\n");
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "rules", $"{id}.md"));
        Assert.StartsWith(head, page, StringComparison.Ordinal);
        Assert.All(["## What", "## Why", "## Example", "## How to mend"], part => Assert.Contains(part, page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        string index = File.ReadAllText(Path.Combine(Root(), "docs", "rules", "README.md"));
        Assert.All(NoticeRules.All, rule => Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.GetType().Name} | {rule.Descriptor.Title.Chinese} | ", index, StringComparison.Ordinal));
        string[] pages = [.. Directory.GetFiles(Path.Combine(Root(), "docs", "rules"), "RN*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];
        Assert.Equal(NoticeRules.All.Select(rule => rule.Id), pages);
    }

    private static NoticeRule Rule(string id) => NoticeRules.Find(id)!;

    private static string Places(string message) => string.Concat(Enumerable.Range(0, 9).Where(i => message.Contains($"{{{i}}}", StringComparison.Ordinal)));

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RectificationModel.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
