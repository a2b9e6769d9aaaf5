using System.Text.Json.Nodes;
using CsCheck;
using RectificationModel.Serialization;
using RectificationModel.Tests.Conventions;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Serialization.Schema;

public sealed class NoticeSchemaTests
{
    private const string File = "notice.schema.json";

    private static readonly NoticeJsonOptions WithFacts = new() { IncludeFacts = true, ReferenceDate = new(2023, 12, 31) };

    private static readonly JsonNode Schema = JsonNode.Parse(NoticeJson.Schema)!;

    [Fact]
    public void The_shipped_schema_is_the_one_that_the_code_gives()
    {
        string generated = Path.Combine(AppContext.BaseDirectory, File);
        System.IO.File.WriteAllText(generated, NoticeJson.Schema);
        string shipped = Path.Combine(Library.Repository, "docs", File);
        Assert.True(System.IO.File.Exists(shipped) && System.IO.File.ReadAllText(shipped) == NoticeJson.Schema, $"docs/{File} is not up to date: copy {generated} there.");
    }

    [Fact]
    public void Each_definition_and_each_member_says_what_it_is()
    {
        JsonNode[] objects = [Schema, .. Schema["$defs"]!.AsObject().Select(definition => definition.Value!)];
        Assert.All(objects, one =>
        {
            Assert.NotEmpty((string)one["description"]!);
            Assert.All(one["properties"]!.AsObject(), member => Assert.NotEmpty((string)member.Value!["description"]!));
        });
    }

    [Fact]
    public void Every_written_notice_is_valid()
    {
        RectificationNotice[] notices = [SampleNotice.Full, new() { Title = new() }, .. NoticeGen.Notice.Array[300].Single()];
        string[] written = [.. notices.Select(notice => NoticeJson.Serialize(notice)), .. notices.Take(100).Select(notice => NoticeJson.Serialize(notice, WithFacts)), FactualNotice.Json];
        bool[] verdicts = SchemaValidator.Judge(NoticeJson.Schema, written);
        Assert.Empty(written.Where((_, i) => !verdicts[i]));
    }

    [Fact]
    public void No_single_mutation_of_a_written_notice_is_valid()
    {
        JsonMutation[] mutations =
        [
            .. new JsonMutator(Schema).Mutate(NoticeJson.Serialize(SampleNotice.Full)),
            .. new JsonMutator(Schema).Mutate(FactualNotice.Json),
            .. NoticeGen.Notice.Array[25].Single().SelectMany(notice => new JsonMutator(Schema).Mutate(NoticeJson.Serialize(notice))),
        ];
        Assert.True(mutations.Length > 1000);
        bool[] verdicts = SchemaValidator.Judge(NoticeJson.Schema, [.. mutations.Select(mutation => mutation.Json)]);
        Assert.Empty(mutations.Where((_, i) => verdicts[i]).Select(mutation => mutation.ToString()));
    }

    [Fact]
    public void What_is_not_read_is_not_valid()
    {
        string[] refused =
        [
            "{}", "[]", "\"\"", """{"title":null}""", """{"title":{"lines":[null]}}""", """{"title":{},"schemaVersion":"2.0"}""", """{"title":{},"schemaVersion":"1"}""", """{"title":{},"body":[{}]}""",
            """{"title":{},"body":["段"]}""", """{"title":{},"body":[{"type":"table"}]}""", """{"title":{},"signature":{"date":"2023-04-31"}}""", """{"title":{},"signature":{"date":"0000-01-01"}}""",
            """{"title":{},"publicPeriod":{"start":"2023-01-01","end":"2023-01-02","text":"甲","days":2147483648}}""",
        ];
        Assert.All(refused, json => Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json)));
        Assert.DoesNotContain(true, SchemaValidator.Judge(NoticeJson.Schema, refused));
    }

    [Fact]
    public void What_is_valid_and_never_written_is_read_too()
    {
        string[] valid =
        [
            """{"title":{}}""", """{"title":{"lines":["题"]},"x":{"y":[null]}}""", """{"schemaVersion":"1.12","title":{}}""",
            """{"title":{},"publicPeriod":{"start":"2023-01-01","end":"2023-01-02","text":"甲","days":5.0}}""",
            """{"body":[{"text":"乙","type":"paragraph"}],"title":{}}""", """{"title":{},"body":[{"type":"issue","heading":"题","progress":{"label":"已完成"}}]}""",
        ];
        Assert.All(valid, json => NoticeJson.Deserialize(json));
        Assert.DoesNotContain(false, SchemaValidator.Judge(NoticeJson.Schema, valid));
    }
}
