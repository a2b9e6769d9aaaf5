using System.CommandLine;
using System.Globalization;
using RectificationModel;
using RectificationModel.Rendering.Summary;
using RectificationModel.Validation;

namespace NoticeConsole.Commands;

/// <summary>Arguments that several commands share, and the words that their values are given in.</summary>
internal static class CommonOptions
{
    private static readonly Dictionary<string, NoticeLanguage> Languages = new(StringComparer.Ordinal) { ["zh"] = NoticeLanguage.Chinese, ["en"] = NoticeLanguage.English };

    private static readonly Dictionary<string, SummaryLength> Lengths = new(StringComparer.Ordinal) { ["paragraph"] = SummaryLength.Paragraph, ["line"] = SummaryLength.Line };

    private static readonly Dictionary<string, ValidationProfile> Profiles = new(StringComparer.Ordinal)
    {
        ["public-notice"] = ValidationProfile.PublicNotice,
        ["publish-gate"] = ValidationProfile.PublishGate,
        ["bulk"] = ValidationProfile.Bulk,
    };

    public static Argument<string[]> Files() => new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Texts of notices, or their JSON (.json); - is standard input." };

    public static Argument<string> File() => new("FILE") { Description = "The text of a notice, or its JSON (.json); - is standard input." };

    public static Option<string?> Output() => new("--output", "-o") { HelpName = "FILE", Description = "The file to write, whole or not at all; standard output without it." };

    public static Option<NoticeLanguage> Language(string description = "The language of messages.") => OneOf("--lang", description, Languages);

    public static Option<SummaryLength> Length() => OneOf("--length", "The length of a summary.", Lengths);

    public static Option<ValidationProfile> Profile() => OneOf("--profile", "What the notice is checked for.", Profiles);

    public static Option<string> Word(string name, string description, params string[] words) =>
        new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] }.AcceptOnlyFromAmong(words);

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                return day;
            }

            result.AddError($"{name} is a day such as 2024-01-31, not '{text}'.");
            return null;
        },
    };

    /// <summary>A whole number from 1.</summary>
    public static Option<int> Number(string name, string description, int usual, int greatest) => new(name)
    {
        Description = $"{description} From 1 to {greatest}.",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= greatest)
            {
                return number;
            }

            result.AddError($"{name} is a number from 1 to {greatest}, not '{result.Tokens[0].Value}'.");
            return default;
        },
    };

    // The first word is the default.
    private static Option<T> OneOf<T>(string name, string description, Dictionary<string, T> words)
    {
        Option<T> option = new(name)
        {
            Description = $"{description} One of {string.Join(", ", words.Keys)}.",
            DefaultValueFactory = _ => words.Values.First(),
            CustomParser = result =>
            {
                if (words.TryGetValue(result.Tokens[0].Value, out T? value))
                {
                    return value;
                }

                result.AddError($"{name} is one of {string.Join(", ", words.Keys)}, not '{result.Tokens[0].Value}'.");
                return default;
            },
        };
        return option;
    }
}
