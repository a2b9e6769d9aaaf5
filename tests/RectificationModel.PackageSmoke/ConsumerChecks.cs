namespace RectificationModel.PackageSmoke;

/// <summary>A fresh project outside the repository restores the package from a local folder, builds and runs on both frameworks.</summary>
internal static class ConsumerChecks
{
    public static void Run(Checks checks, string folder, string feed)
    {
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Consumer")))
        {
            // The suffix .txt keeps the templates out of this build.
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)[..^".txt".Length]));
        }

        Dictionary<string, string> environment = new()
        {
            // An own package folder: the version under test must come from the feed, not from an earlier run.
            ["NUGET_PACKAGES"] = Path.Combine(folder, "packages"),
            // Where only the newer runtime is installed, the net8.0 program rolls forward to it.
            ["DOTNET_ROLL_FORWARD"] = "Major",
        };
        (int exitCode, string output) = Shell.Run(
            folder, environment, "dotnet", "build", "-c", "Release", "--nologo", $"-p:RestoreAdditionalProjectSources={feed}", $"-p:RestoreFallbackFolders={SharedPackages()}");
        checks.That("a fresh project restores the package and builds on net8.0 and net10.0", exitCode == 0, output);
        if (exitCode != 0)
        {
            return;
        }

        foreach (string framework in (string[])["net8.0", "net10.0"])
        {
            string program = Path.Combine(folder, "bin", "Release", framework, "Consumer.dll");
            (exitCode, output) = Shell.Run(folder, environment, "dotnet", program);
            checks.That($"it runs on {framework}", exitCode == 0 && output.Contains("Consumer: fine", StringComparison.Ordinal), output);
        }
    }

    // The dependencies are taken from what this machine has already restored.
    private static string SharedPackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
