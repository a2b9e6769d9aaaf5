using System.IO.Compression;
using System.Xml.Linq;

namespace RectificationModel.PackageSmoke;

/// <summary>Packs the library and looks into the package: what must be there, and nothing else.</summary>
internal static class PackageChecks
{
    private const string Name = "RectificationModel";

    private static readonly string[] Frameworks = ["net8.0", "net10.0"];

    private static readonly string[] Wanted = ["LICENSE", "README.md", "schema/notice.schema.json", $"{Name}.nuspec", .. Frameworks.SelectMany(f => new[] { $"lib/{f}/{Name}.dll", $"lib/{f}/{Name}.xml" })];

    /// <returns>Whether there is a package to use.</returns>
    public static bool Run(Checks checks, string repository, string feed)
    {
        string project = Path.Combine(repository, "src", Name, $"{Name}.csproj");
        (int exitCode, string output) = Shell.Run(repository, new Dictionary<string, string>(), "dotnet", "pack", project, "-c", "Release", "-o", feed, "--nologo");
        checks.That("the library packs", exitCode == 0, output);
        if (exitCode != 0)
        {
            return false;
        }

        using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(feed, "*.nupkg").Single());
        string[] entries = [.. package.Entries.Select(e => e.FullName).Where(e => !IsEnvelope(e)).Order(StringComparer.Ordinal)];
        checks.That(
            "the package holds the library, its docs, README, LICENSE and no stray file",
            entries.SequenceEqual(Wanted.Order(StringComparer.Ordinal)),
            string.Join('\n', entries));
        CheckManifest(checks, package);
        foreach (string framework in Frameworks)
        {
            XDocument docs = Read(package, $"lib/{framework}/{Name}.xml");
            checks.That($"the XML docs of {framework} describe the parser", docs.Descendants("member").Any(m => (string?)m.Attribute("name") == "T:RectificationModel.Parsing.NoticeParser"));
        }

        using ZipArchive symbols = ZipFile.OpenRead(Directory.GetFiles(feed, "*.snupkg").Single());
        checks.That("the symbols package holds the symbols of both frameworks", Frameworks.All(f => symbols.GetEntry($"lib/{f}/{Name}.pdb") is not null));
        return true;
    }

    private static void CheckManifest(Checks checks, ZipArchive package)
    {
        XElement metadata = Read(package, $"{Name}.nuspec").Root!.Elements().Single();
        XNamespace space = metadata.Name.Namespace;
        XElement? licence = metadata.Element(space + "license");
        checks.That("the licence is the expression MIT", licence?.Value == "MIT" && (string?)licence.Attribute("type") == "expression");
        checks.That("README.md is shown by the gallery", metadata.Element(space + "readme")?.Value == "README.md");
        string[] dependencies = [.. metadata.Descendants(space + "dependency").Select(d => $"{(string?)d.Parent!.Attribute("targetFramework")} {(string?)d.Attribute("id")}")];
        string[] wanted = ["net10.0 Humanizer.Core", "net10.0 Humanizer.Core.zh-CN", "net8.0 Humanizer.Core", "net8.0 Humanizer.Core.zh-CN", "net8.0 System.Text.Json"];
        checks.That("the dependencies are the declared ones", dependencies.Order(StringComparer.Ordinal).SequenceEqual(wanted), string.Join('\n', dependencies));
    }

    // What the packer itself adds around the files.
    private static bool IsEnvelope(string entry) => entry is "[Content_Types].xml" || entry.StartsWith("_rels/", StringComparison.Ordinal) || entry.EndsWith(".psmdcp", StringComparison.Ordinal);

    private static XDocument Read(ZipArchive package, string entry)
    {
        using Stream stream = package.GetEntry(entry)!.Open();
        return XDocument.Load(stream);
    }
}
