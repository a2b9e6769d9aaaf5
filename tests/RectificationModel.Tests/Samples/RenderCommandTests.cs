using System.Text;
using NoticeConsole.Output;
using RectificationModel.Rendering.Summary;
using RectificationModel.Serialization;

namespace RectificationModel.Tests.Samples;

public sealed class RenderCommandTests
{
    private static readonly RectificationNotice Notice = RectificationNotice.Parse(ConsoleRun.Text);

    [Fact]
    public void Each_form_is_written_by_its_name_and_ends_with_a_line_break()
    {
        foreach (string form in NoticeFormats.Names)
        {
            ConsoleRun run = ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", form, "-");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal(NoticeFormats.Named(form).Write(Notice, new()), run.Output);
            Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Forms_have_names_and_files_of_their_own()
    {
        Assert.Equal(NoticeFormats.All.Count, NoticeFormats.Names.Distinct().Count());
        Assert.Equal(NoticeFormats.All.Count, NoticeFormats.All.Select(format => format.Extension).Distinct().Count());
        Assert.Equal("text", NoticeFormats.Names[0]);
    }

    [Fact]
    public void A_ledger_is_csv_with_headers_in_the_language_that_is_asked_for()
    {
        Assert.Equal(NoticeCsv.Serialize(Notice), ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "csv", "-").Output);
        Assert.StartsWith("No.,Notice,", ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "csv", "--lang", "en", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_takes_language_length_and_today()
    {
        Assert.Equal(Notice.ToSummary() + "\n", ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "summary", "-").Output);
        Assert.Equal(
            "One issue, completed; 2 measures; published on 8 December 2023 (2 months ago)\n",
            ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "summary", "--lang", "en", "--length", "line", "--today", "2024-02-08", "-").Output);
    }

    [Fact]
    public void A_ledger_in_a_file_begins_with_the_mark_that_spreadsheets_ask_for_and_other_files_do_not()
    {
        using NoticeFolder folder = new();
        string ledger = Path.Combine(folder.Root, "ledger.csv");
        string text = Path.Combine(folder.Root, "text.txt");
        Assert.Equal(0, ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "csv", "-", "-o", ledger).ExitCode);
        Assert.Equal(0, ConsoleRun.WithText(ConsoleRun.Text, "render", "-", "-o", text).ExitCode);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(NoticeCsv.Serialize(Notice))], File.ReadAllBytes(ledger));
        Assert.Equal(Encoding.UTF8.GetBytes(Notice.ToText()), File.ReadAllBytes(text));
    }

    [Fact]
    public void Facts_stand_beside_the_notice_in_json_and_are_marked_in_html()
    {
        Assert.Equal(NoticeJson.Serialize(Notice, new() { Indented = true, IncludeFacts = true }) + "\n", ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "json", "--facts", "-").Output);
        Assert.Contains("<mark class=\"rn-fact\"", ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "html", "--facts", "-").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "html", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_all_issues_stands_in_markdown_where_it_is_asked_for()
    {
        Assert.Contains("| 序号 |", ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "markdown", "--ledger", "-").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("| 序号 |", ConsoleRun.WithText(ConsoleRun.Text, "render", "--to", "markdown", "-").Output, StringComparison.Ordinal);
    }
}
