using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using RectificationModel.Serialization;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Serialization.Schema;

public sealed class NoticeJsonMutationTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(NoticeJson.Schema)!;

    private static readonly HashSet<string> Known = [.. Schema["$defs"]!.AsObject().Select(definition => definition.Value!).Append(Schema).SelectMany(one => one["properties"]!.AsObject().Select(member => member.Key))];

    [Fact]
    public void Each_single_mutation_of_the_full_notice_is_refused_with_its_id_and_path()
    {
        IReadOnlyList<JsonMutation> mutations = new JsonMutator(Schema).Mutate(NoticeJson.Serialize(SampleNotice.Full));
        Assert.Superset((HashSet<string?>)["RJ0002", "RJ0003", "RJ0004", "RJ0006", "RJ0008", "RJ0009", null], mutations.Select(mutation => mutation.Id).ToHashSet());
        Assert.All(mutations, AssertRefused);
    }

    [Fact]
    public void Each_single_mutation_of_a_generated_notice_is_refused_with_its_id_and_path() => NoticeGen.Notice.Holds(
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
    public void A_known_member_that_stands_twice_is_refused_at_every_level()
    {
        string json = NoticeJson.Serialize(SampleNotice.Full, new() { IncludeFacts = true });
        foreach ((int start, int end, string name) in Members(Encoding.UTF8.GetBytes(json)))
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            byte[] twice = [.. utf8[..end], (byte)',', .. utf8[start..]];
            NoticeJsonException error = Assert.Throws<NoticeJsonException>(() => NoticeJson.Deserialize(twice));
            Assert.Equal(("RJ0005", name, (long)end + 1), (error.Id, error.Path.Name, error.BytePosition));
        }
    }

    [Fact]
    public void Of_many_lines_the_good_ones_are_read_and_the_bad_ones_reported() => Gen.Select(NoticeGen.Notice, Gen.Int[0, int.MaxValue]).Array[1, 8].Holds(
        rows =>
        {
            List<(string Json, string? Id)> lines = [];
            foreach ((RectificationNotice notice, int choice) in rows)
            {
                string good = NoticeJson.Serialize(notice).Replace('\n', ' ');
                IReadOnlyList<JsonMutation> mutations = new JsonMutator(Schema).Mutate(good);
                JsonMutation mutation = mutations[choice % mutations.Count];
                lines.Add(choice % 3 == 0 ? (mutation.Json, mutation.Id) : (good, null));
            }

            using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => line.Json))));
            List<NoticeJsonLine> read = NoticeJson.ReadLinesAsync(stream, TestContext.Current.CancellationToken).ToBlockingEnumerable().ToList();
            Assert.Equal(lines.Select((line, i) => (i + 1L, line.Id)), read.Select(line => (line.Number, line.Error?.Id)));
        },
        iter: 40);

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

    // The members of the objects of the format, in bytes; what stands in unknown members and in facts is not looked into.
    private static List<(int Start, int End, string Name)> Members(byte[] json)
    {
        List<(int Start, int End, string Name)> members = [];
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            (int start, string name) = ((int)reader.TokenStartIndex, reader.GetString()!);
            Utf8JsonReader value = reader;
            value.Skip();
            members.Add((start, (int)value.BytesConsumed, name));
            if (!Known.Contains(name) || name == "facts")
            {
                reader.Skip();
            }
        }

        return members;
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
