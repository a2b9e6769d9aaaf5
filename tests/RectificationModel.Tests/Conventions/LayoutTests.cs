namespace RectificationModel.Tests.Conventions;

public sealed class LayoutTests
{
    private static readonly string[] TypeWords = ["class", "record", "struct", "enum", "interface", "delegate"];

    [Fact]
    public void Each_public_type_has_a_file_of_its_name_in_the_folder_of_its_namespace()
    {
        HashSet<string> files = [.. Library.SourceFiles.Select(file => Path.GetRelativePath(Library.Sources, file).Replace('\\', '/'))];
        IEnumerable<string> homeless =
            from type in Library.PublicTypes
            where !type.IsNested
            let name = type.Name.Split('`')[0]
            let folder = type.Namespace!["RectificationModel".Length..].Replace('.', '/').TrimStart('/')
            let prefix = folder.Length == 0 ? "" : folder + "/"
            where !files.Any(file => file.StartsWith(prefix, StringComparison.Ordinal) && IsFileOf(file[prefix.Length..], name))
            select type.FullName!;
        Assert.Empty(homeless);
    }

    [Fact]
    public void A_file_declares_one_public_type_at_most() => Assert.Empty(Library.SourceFiles.Where(file => File.ReadLines(file).Count(DeclaresPublicType) > 1).Select(Path.GetFileName));

    [Fact]
    public void Files_stay_small_enough_to_be_read_at_once() => Assert.Empty(Library.SourceFiles.Where(file => File.ReadLines(file).Count() > 400).Select(Path.GetFileName));

    // A type's file may carry an id before or a topic after the name: RN2002.DoNot….cs, ValueList.Create.cs.
    private static bool IsFileOf(string file, string type) => !file.Contains('/', StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal) && file.Split('.').Contains(type);

    private static bool DeclaresPublicType(string line) => line.StartsWith("public ", StringComparison.Ordinal) && line.Split(' ').Intersect(TypeWords).Any();
}
