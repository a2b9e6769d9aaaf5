using System.Text;
using Markdig;
using RectificationModel.Parsing;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>Many notices and a long one: the time must grow as the text does.</summary>
internal static class Scaling
{
    private const int Times = 100;

    public static void Measure(Report report)
    {
        string one = BenchmarkTexts.One;
        string many = BenchmarkTexts.Repeated(Times);
        IReadOnlyList<string> corpus = BenchmarkTexts.All;
        byte[][] bytes = [.. corpus.Select(Encoding.UTF8.GetBytes)];
        Race race = new Race(TimeSpan.FromSeconds(7))
            .Add("parse-x1", () => NoticeParser.Default.Parse(one))
            .Add("parse-x100", () => NoticeParser.Default.Parse(many))
            .Add("parse+facts-x1", () => RectificationNotice.Parse(one).Facts())
            .Add("parse+facts-x100", () => RectificationNotice.Parse(many).Facts())
            .Add("markdig-x100", () => Markdown.Parse(many))
            .Add("corpus", () => Each(corpus, static text => NoticeParser.Default.Parse(text)))
            .Add("markdig-corpus", () => Each(corpus, static text => Markdown.Parse(text)))
            .Add("utf8-corpus", () => Each(bytes, static text => Encoding.UTF8.GetString(text)))
            .Run();
        report.Ratio("parse-x100/x1-per-byte", race.Ratio("parse-x100", "parse-x1") / Times);
        report.Ratio("parse+facts-x100/x1-per-byte", race.Ratio("parse+facts-x100", "parse+facts-x1") / Times);
        report.Ratio("parse-x100/markdig", race.Ratio("parse-x100", "markdig-x100"));
        report.Ratio("corpus/markdig", race.Ratio("corpus", "markdig-corpus"));
        report.Ratio("corpus/utf8", race.Ratio("corpus", "utf8-corpus"));
    }

    private static void Each<T, TResult>(IEnumerable<T> items, Func<T, TResult> run)
    {
        foreach (T item in items)
        {
            run(item);
        }
    }
}
