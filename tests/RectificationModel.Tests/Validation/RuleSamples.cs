using RectificationModel.Parsing;

namespace RectificationModel.Tests.Validation;

/// <summary>The table of samples: each rule has at least one that fires, one that is silent and one that nearly fires.</summary>
internal static partial class RuleSamples
{
    public static IEnumerable<RuleSample> All => [.. Titles, .. Structure, .. Marks, .. Progress, .. Dates, .. Form, .. Disclosure, .. Privacy, .. Suppressions, .. Quantities, .. Sums, .. Days, .. Results, .. Terms, .. Conversion, .. FiguresInProse];

    private static RuleSample Fires(string rule, string name, RectificationNotice notice, string path) => new(rule, SampleKind.Firing, name, notice, path);

    private static RuleSample Fires(string rule, string name, NoticeParseResult source, string path) => new(rule, SampleKind.Firing, name, source.Notice, path) { Source = source };

    private static RuleSample Silent(string rule, string name, RectificationNotice notice) => new(rule, SampleKind.Silent, name, notice);

    private static RuleSample NearMiss(string rule, string name, RectificationNotice notice) => new(rule, SampleKind.NearMiss, name, notice);

    private static RuleSample NearMiss(string rule, string name, NoticeParseResult source) => new(rule, SampleKind.NearMiss, name, source.Notice) { Source = source };
}
