// Packs the library as a user would get it, looks into the package, and uses it from a fresh project on both frameworks.
using RectificationModel.PackageSmoke;

string repository = Repository.Find();
DirectoryInfo folder = Directory.CreateTempSubdirectory("rectification-package-");
try
{
    Checks checks = new();
    string feed = Path.Combine(folder.FullName, "feed");
    if (PackageChecks.Run(checks, repository, feed))
    {
        ConsumerChecks.Run(checks, Path.Combine(folder.FullName, "consumer"), feed);
    }

    return checks.Report();
}
finally
{
    folder.Delete(recursive: true);
}
