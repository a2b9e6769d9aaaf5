using System.Text;
using CsCheck;
using RectificationModel.Serialization;
using RectificationModel.Tests.Properties;

namespace RectificationModel.Tests.Serialization;

public sealed class NoticeJsonDamageTests
{
    private static readonly string[] Splinters =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\uD842", "null", "true", "-1e9", "\"type\":", "\"text\":", "\"x\":", "\"2023-02-30\"", "\n", "整", "\u0001", "\"part\"", "\"heading\":\"\","];

    [Fact]
    public void Damaged_json_is_read_or_refused_with_a_place_and_never_fails_otherwise() => Gen.Select(
        NoticeGen.Notice, Gen.Select(Gen.Double.Unit, Gen.Int[0, 12], Gen.Int[0, Splinters.Length - 1]).Array[1, 3]).Holds(
        (notice, wounds) =>
        {
            string json = NoticeJson.Serialize(notice);
            foreach ((double place, int lost, int splinter) in wounds)
            {
                int at = (int)(place * json.Length);
                json = json[..at] + Splinters[splinter] + json[Math.Min(json.Length, at + lost)..];
            }

            AssertReadOrRefused(Encoding.UTF8.GetBytes(json));
        },
        iter: 3000);

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_place() => Gen.Select(NoticeGen.Notice, Gen.Double.Unit, Gen.Byte.Array[0, 4]).Holds(
        (notice, place, bytes) =>
        {
            byte[] json = NoticeJson.SerializeToUtf8Bytes(notice);
            bytes.AsSpan(0, Math.Min(bytes.Length, json.Length)).CopyTo(json.AsSpan((int)(place * (json.Length - bytes.Length))));
            AssertReadOrRefused(json);
        },
        iter: 1000);

    private static void AssertReadOrRefused(byte[] json)
    {
        try
        {
            // What can be read can also be written and read again.
            RectificationNotice notice = NoticeJson.Deserialize(json);
            Assert.Equal(notice, NoticeJson.Deserialize(NoticeJson.Serialize(notice)));
        }
        catch (NoticeJsonException error)
        {
            Assert.InRange(error.BytePosition!.Value, 0, json.Length);
            Assert.InRange(error.Line!.Value, 1, 1 + json.Count(b => b == '\n'));
        }
    }
}
