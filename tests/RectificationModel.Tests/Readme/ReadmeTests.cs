using RectificationModel.Tests.Conventions;

namespace RectificationModel.Tests.Readme;

public sealed class ReadmeTests
{
    private const string Fence = "```";

    [Fact]
    public void Each_example_is_code_that_a_test_runs()
    {
        string[] printed = Blocks("README.md", line => line == $"{Fence}csharp", line => line == Fence);
        string[] run = Blocks("tests/RectificationModel.Tests/Readme/ReadmeExamples.cs", line => line.StartsWith("// README: ", StringComparison.Ordinal) && !IsEnd(line), IsEnd);
        Assert.NotEmpty(printed);
        Assert.Equal(printed.Order(StringComparer.Ordinal), run.Select(ForReaders).Order(StringComparer.Ordinal));

        static bool IsEnd(string line) => line == "// README: end";
    }

    [Fact]
    public void Paths_that_the_pages_name_exist()
    {
        foreach (string page in (string[])["README.md", "docs/architecture.md", "docs/rendering.md"])
        {
            string[] paths = [.. File.ReadAllText(Path.Combine(Library.Repository, page)).Split('`').Where((_, i) => i % 2 == 1).Where(IsPath)];
            Assert.NotEmpty(paths);
            Assert.All(paths, path => Assert.True(Path.Exists(Path.Combine(Library.Repository, path)), $"{page}: {path}"));
        }

        static bool IsPath(string code) => code.Split('/')[0] is "src" or "tests" or "samples" or "docs" or ".ci" && !code.Contains(' ', StringComparison.Ordinal);
    }

    // The test collects what a reader's program prints.
    private static string ForReaders(string code) => code.Replace(" WriteLine(", " Console.WriteLine(", StringComparison.Ordinal).Replace("\nWriteLine(", "\nConsole.WriteLine(", StringComparison.Ordinal);

    private static string[] Blocks(string file, Func<string, bool> begins, Func<string, bool> ends)
    {
        List<string> blocks = [];
        List<string>? open = null;
        foreach (string line in File.ReadLines(Path.Combine(Library.Repository, file)))
        {
            if (open is null)
            {
                open = begins(line.Trim()) ? [] : null;
            }
            else if (ends(line.Trim()))
            {
                blocks.Add(Dedented(open));
                open = null;
            }
            else
            {
                open.Add(line);
            }
        }

        return [.. blocks];
    }

    private static string Dedented(List<string> lines)
    {
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..])).TrimEnd();
    }
}
