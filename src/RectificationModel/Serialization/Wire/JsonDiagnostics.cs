using System.Globalization;
using System.Runtime.InteropServices;

namespace RectificationModel.Serialization.Wire;

/// <summary>What is to be said of JSON that could be read.</summary>
internal static class JsonDiagnostics
{
    private static readonly DiagnosticDescriptor LoneSurrogate = new(
        "RJ1001",
        DiagnosticSeverity.Warning,
        new("半个代理对", "Lone surrogate"),
        new("半个代理对 {0} 不是字符，读作 U+FFFD。", "The lone surrogate {0} is no character; it was read as U+FFFD."));

    public static ValueList<Diagnostic> Of(ReadOnlySpan<byte> json, List<LostCharacter>? lost)
    {
        if (lost is null)
        {
            return default;
        }

        NoticePath[] paths = PathFinder.At(json, lost.ConvertAll(one => one.Token));
        Diagnostic[] diagnostics = new Diagnostic[paths.Length];
        ReadOnlySpan<LostCharacter> all = CollectionsMarshal.AsSpan(lost);
        for (int i = 0; i < diagnostics.Length; i++)
        {
            diagnostics[i] = new()
            {
                Descriptor = LoneSurrogate,
                Severity = LoneSurrogate.Severity,
                Path = paths[i],
                PathSpan = new(all[i].Index, 1),
                Arguments = [string.Create(CultureInfo.InvariantCulture, $"U+{(int)all[i].Surrogate:X4}")],
            };
        }

        return new(diagnostics);
    }
}
