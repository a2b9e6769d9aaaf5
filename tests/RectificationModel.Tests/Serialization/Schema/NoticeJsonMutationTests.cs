using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using RectificationModel.Serialization;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Serialization.Schema;

public sealed class NoticeJsonMutationTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(NoticeJson.Schema)!;

    [Fact]
    public void Each_single_mutation_of_the_full_notice_is_refused_with_its_id_and_path()
    {
        IReadOnlyList<JsonMutation> mutations = new JsonMutator(Schema).Mutate(NoticeJson.Serialize(SampleNotice.Full));
        Assert.Superset((HashSet<string?>)["RJ0002", "RJ0003", "RJ0004", "RJ0006", "RJ0008", "RJ0009", null], mutations.Select(mutation => mutation.Id).ToHashSet());
        Assert.All(mutations, AssertRefused);
    }

    [Fact]
    public void Each_single_mutation_of_a_generated_notice_is_refused_with_its_id_and_path() => NoticeGen.Notice.Sample(
        notice =>
        {
            foreach (JsonMutation mutation in new JsonMutator(Schema).Mutate(NoticeJson.Serialize(notice)))
            {
                AssertRefused(mutation);
            }
        },
        iter: 40);

    [Fact]
    public void A_member_that_stands_twice_is_refused_at_every_level()
    {
        string json = NoticeJson.Serialize(SampleNotice.Full);
        foreach (int place in Openings(json))
        {
            NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize($"{json[..place]}\"twice\":1,\"twice\":2,{json[place..]}"));
            Assert.Equal(("RJ0005", "twice"), (error.Id, error.Path.Name));
            Assert.Equal(Encoding.UTF8.GetByteCount(json[..place]) + "\"twice\":1,".Length, error.BytePosition);
        }
    }

    [Fact]
    public void Every_beginning_of_a_notice_is_refused()
    {
        byte[] json = NoticeJson.SerializeToUtf8Bytes(SampleNotice.Full);
        for (int length = 0; length < json.Length; length++)
        {
            NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(json.AsSpan(0, length)));
            Assert.True(error.Id is "RJ0001" or "RJ0010");
            Assert.InRange(error.BytePosition!.Value, 0, length);
        }
    }

    // Behind the brace of each object of the format that has a member; extensions' own objects are not looked into.
    private static IEnumerable<int> Openings(string json)
    {
        for (int i = json.IndexOf("{\"", StringComparison.Ordinal); i >= 0; i = json.IndexOf("{\"", i + 1, StringComparison.Ordinal))
        {
            string name = json[(i + 2)..json.IndexOf('"', i + 2)];
            if (name is "schemaVersion" or "lines" or "type" or "kind" or "label" or "text" or "name" or "start" or "signers")
            {
                yield return i + 1;
            }
        }
    }

    private static void AssertRefused(JsonMutation mutation)
    {
        if (mutation.Id is null)
        {
            NoticeJson.Deserialize(mutation.Json);
            return;
        }

        NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(mutation.Json));
        Assert.True(error.Id == mutation.Id && error.Path.ToString() == mutation.Path, $"{error.Message} for {mutation}");
        Assert.Equal(1, error.Line);
        Assert.InRange(error.BytePosition!.Value, 0, Encoding.UTF8.GetByteCount(mutation.Json));
    }
}
