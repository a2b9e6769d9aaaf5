using System.Globalization;

namespace RectificationModel.Benchmarks.Quick;

/// <summary>Writes plain lines: a name and a figure.</summary>
internal sealed class Report(TextWriter output)
{
    public void Note(string text) => output.WriteLine($"# {text}");

    public void Ratio(string name, double ratio) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {ratio:0.00}"));

    public void Bytes(string name, long bytes) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {bytes} bytes"));

    public void Time(string name, TimeSpan time) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {name} {time.TotalMicroseconds:0.0} us"));
}
