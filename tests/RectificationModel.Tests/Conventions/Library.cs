using System.Reflection;
using System.Runtime.CompilerServices;

namespace RectificationModel.Tests.Conventions;

/// <summary>The library under test, its public types and its sources.</summary>
internal static class Library
{
    public static Assembly Assembly { get; } = typeof(RectificationNotice).Assembly;

    public static IReadOnlyList<Type> PublicTypes { get; } = Assembly.GetExportedTypes();

    /// <summary>All types that a person wrote, internal ones included.</summary>
    public static IReadOnlyList<Type> WrittenTypes { get; } =
        [.. Assembly.GetTypes().Where(t => t.FullName!.StartsWith("RectificationModel.", StringComparison.Ordinal) && !t.FullName.Contains('<', StringComparison.Ordinal) && !IsGenerated(t))];

    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = FindRepository();

    public static string Sources => Path.Combine(Repository, "src", "RectificationModel");

    public static IEnumerable<string> SourceFiles =>
        Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Sources, file).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Sources, file).StartsWith("bin", StringComparison.Ordinal));

    // Source generators and the compiler mark what they emit.
    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)) || (member.DeclaringType is Type outer && IsGenerated(outer));

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RectificationModel.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("RectificationModel.sln stands in no folder above the tests.");
    }
}
