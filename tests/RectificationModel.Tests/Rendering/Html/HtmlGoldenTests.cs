using RectificationModel.Tests.Conventions;

namespace RectificationModel.Tests.Rendering.Html;

/// <summary>One page, word for word; without the style sheet, which is a file of its own. To renew it after a wanted change: UPDATE_GOLDEN=1.</summary>
public sealed class HtmlGoldenTests
{
    private const string Golden = "municipal-library-2023.html";

    [Fact]
    public void A_page_is_written_as_it_was()
    {
        RectificationNotice notice = RectificationNotice.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "municipal-library-2023.txt")));
        string html = notice.ToHtml(new() { StyleSheet = "" });
        string file = Path.Combine(Library.Repository, "tests", "RectificationModel.Tests", "Golden", Golden);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, html);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), html);
    }
}
