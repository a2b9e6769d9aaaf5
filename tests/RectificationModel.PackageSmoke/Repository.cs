namespace RectificationModel.PackageSmoke;

/// <summary>The folder of the solution.</summary>
internal static class Repository
{
    public static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RectificationModel.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("RectificationModel.sln stands in no folder above the program.");
    }
}
