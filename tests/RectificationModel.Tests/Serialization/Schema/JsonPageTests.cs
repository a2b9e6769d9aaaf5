using System.Text.Json;
using System.Text.Json.Nodes;
using RectificationModel.Facts;
using RectificationModel.Serialization;
using RectificationModel.Tests.Conventions;

namespace RectificationModel.Tests.Serialization.Schema;

public sealed class JsonPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Library.Repository, "docs", "json.md"));

    private static readonly JsonNode Schema = JsonNode.Parse(NoticeJson.Schema)!;

    private static readonly string[] Examples = [.. Page.Split("\n```json\n").Skip(1).Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)])];

    [Fact]
    public void Each_definition_has_a_section_with_the_table_of_its_members()
    {
        (string Name, JsonNode Schema)[] sections = [("notice", Schema), .. Schema["$defs"]!.AsObject().Select(definition => (definition.Key, definition.Value!))];
        Assert.All(sections, section =>
            Assert.Contains($"\n### {section.Name}\n\n{(string)section.Schema["description"]!}\n\n{MemberTable.Of(section.Schema)}\n", Page, StringComparison.Ordinal));
        Assert.Equal(sections.Length, Page.Split("\n### ").Length - 1);
    }

    [Fact]
    public void Each_example_is_read_and_written_again_as_it_is_printed()
    {
        Assert.NotEmpty(Examples);
        Assert.All(Examples, json => Assert.Equal(json, NoticeJson.Serialize(NoticeJson.Deserialize(json), new() { Indented = true })));
    }

    [Fact]
    public void Each_fact_is_what_its_text_gives()
    {
        string[][] rows = Rows("Text");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(row[1], FactsOf(row[0]), StringComparison.Ordinal));
    }

    [Fact]
    public void Each_member_of_the_format_stands_in_an_example()
    {
        HashSet<string> shown = [];
        Array.ForEach(Examples, json => Gather(JsonNode.Parse(json)!, shown));
        Array.ForEach(Rows("Text"), row => Gather(JsonNode.Parse(row[1])!, shown));
        IEnumerable<string> members = Schema["$defs"]!.AsObject().Select(definition => definition.Value!).Append(Schema).SelectMany(one => one["properties"]!.AsObject().Select(member => member.Key));
        Assert.Equal(["facts"], members.Where(member => !shown.Contains(member)).Distinct());
    }

    [Fact]
    public void Each_error_is_what_its_example_gives()
    {
        string[][] rows = Rows("Id");
        Assert.Equal(Enumerable.Range(1, rows.Length).Select(number => $"RJ{number:0000}"), rows.Select(row => row[0]));
        foreach (string[] row in rows.Where(row => row[2].Length > 0))
        {
            Assert.Equal(row[0], Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(row[2])).Id);
        }
    }

    // The cells of the table whose first heading is this one, without the marks of code.
    private static string[][] Rows(string heading) =>
    [
        .. Page[Page.IndexOf($"\n| {heading} |", StringComparison.Ordinal)..].Split('\n').Skip(3).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim().Trim('`')).ToArray()),
    ];

    private static string FactsOf(string text)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new() { Encoder = NoticeJson.Encoder }))
        {
            NoticeJson.WriteFacts(writer, FactReader.Default.Read(text));
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Gather(JsonNode node, HashSet<string> names)
    {
        foreach ((string name, JsonNode? value) in node as JsonObject ?? [])
        {
            names.Add(name);
            if (value is not null)
            {
                Gather(value, names);
            }
        }

        foreach (JsonNode? item in node as JsonArray ?? [])
        {
            Gather(item!, names);
        }
    }
}
