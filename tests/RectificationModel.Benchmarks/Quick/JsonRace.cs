using System.Buffers;
using RectificationModel.Serialization;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>JSON in both directions against the bare writer and the bare document.</summary>
internal static class JsonRace
{
    public static void Measure(Report report)
    {
        RectificationNotice notice = RectificationNotice.Parse(BenchmarkTexts.One);
        byte[] json = NoticeJson.SerializeToUtf8Bytes(notice);
        string[] strings = BareJson.Strings(json);
        ArrayBufferWriter<byte> output = new(json.Length * 2);
        Race race = new Race(TimeSpan.FromSeconds(5))
            .Add("write", () => Write(output, notice))
            .Add("bare-write", () => BareJson.Write(output, strings))
            .Add("read", () => NoticeJson.Deserialize(json))
            .Add("bare-read", () => BareJson.Read(json))
            .Run();
        report.Ratio("json-write/bare", race.Ratio("write", "bare-write"));
        report.Ratio("json-read/bare", race.Ratio("read", "bare-read"));
        report.Bytes("json-write-allocated", Allocation.Of(() => Write(output, notice)));
        report.Bytes("json-read-allocated", Allocation.Of(() => NoticeJson.Deserialize(json)));
    }

    private static void Write(ArrayBufferWriter<byte> output, RectificationNotice notice)
    {
        output.ResetWrittenCount();
        NoticeJson.Serialize(output, notice);
    }
}
