using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using RectificationModel.Facts;
using RectificationModel.Serialization;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonFactsTests
{
    private static readonly NoticeJsonOptions WithFacts = new() { IncludeFacts = true };

    [Fact]
    public void Facts_stand_beside_the_notice_where_they_are_asked_for()
    {
        Assert.Equal(Enum.GetValues<FactKind>(), FactualNotice.Kinds);
        JsonArray facts = JsonNode.Parse(FactualNotice.Json)!["facts"]!.AsArray();
        Assert.Equal(FactualNotice.Notice.Facts().Select(fact => (fact.Text, fact.Path.ToString())), facts.Select(fact => ((string)fact!["text"]!, (string)fact["path"]!)));
        Assert.Equal(FactualNotice.Json.Replace($",\"facts\":{facts.ToJsonString(new() { Encoder = NoticeJson.Encoder })}", "", StringComparison.Ordinal), NoticeJson.Serialize(FactualNotice.Notice));
    }

    [Fact]
    public void A_fact_has_its_place_and_the_members_of_its_kind()
    {
        int place = FactualNotice.Notice.Descendants<RectificationMeasure>().Single().Text.IndexOf("27条", StringComparison.Ordinal);
        Assert.Contains(
            $$"""{"kind":"quantity","text":"27条","path":"/body/0/blocks/0/text","pathOffset":{{place}},"offset":null,"length":null,"value":27,"unit":"条","approximation":"exact","noun":"意见"}""",
            FactualNotice.Json,
            StringComparison.Ordinal);
        Assert.Contains("""{"kind":"citation","text":"《意见办理办法（试行）》""", FactualNotice.Json, StringComparison.Ordinal);
        Assert.Contains(""","title":"意见办理办法（试行）","isTrial":true,"number":"青水〔2023〕3号"}""", FactualNotice.Json, StringComparison.Ordinal);
        Assert.Contains(""","unit":"个","total":20,"byState":{"completed":15,"inProgress":5},"rate":75""", FactualNotice.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_are_passed_over_on_reading() => NoticeGen.Notice.Holds(
        notice => NoticeJson.Deserialize(NoticeJson.Serialize(notice, WithFacts)) == notice, iter: 200);

    [Fact]
    public void Facts_that_were_changed_are_told_from_the_text_again()
    {
        RectificationNotice back = NoticeJson.Deserialize(FactualNotice.Json.Replace("\"value\":27", "\"value\":{\"more\":[28]}", StringComparison.Ordinal));
        Assert.Equal(FactualNotice.Notice, back);
        Assert.Contains(back.Facts().Quantities, quantity => quantity.Value == 27);
    }

    [Fact]
    public void A_year_that_is_not_written_comes_from_the_reference_date()
    {
        RectificationNotice notice = new() { Title = new(), Preamble = ["8月16日起执行。"] };
        Assert.Contains("\"start\":null", NoticeJson.Serialize(notice, WithFacts), StringComparison.Ordinal);
        Assert.Contains("\"start\":\"2023-08-16\"", NoticeJson.Serialize(notice, WithFacts with { ReferenceDate = new(2023, 12, 1) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_any_text_are_written_into_an_applications_own_json()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, new() { Encoder = NoticeJson.Encoder }))
        {
            NoticeJson.WriteFacts(writer, FactReader.Default.Read("𠮷祥街道收集意见35条"));
        }

        Assert.Equal("""[{"kind":"quantity","text":"35条","path":"","pathOffset":9,"offset":null,"length":null,"value":35,"unit":"条","approximation":"exact","noun":"意见"}]""", System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    [Fact]
    public void A_null_in_the_notice_is_an_error_with_its_path_when_facts_are_asked_for_too()
    {
        RectificationNotice broken = new() { Title = new(), Body = [null!] };
        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(broken, WithFacts));
        Assert.Equal("/body/0", error.Path.ToString());
    }

    [Fact]
    public void Extensions_may_not_be_called_facts() =>
        Assert.Equal("RJ0005", Assert.Throws<NoticeJsonException>(() => NoticeJson.Serialize(new() { Title = new(), Extensions = SampleNotice.Unknown("facts", "[]") })).Id);
}
