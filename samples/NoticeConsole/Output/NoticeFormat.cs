using RectificationModel;

namespace NoticeConsole.Output;

/// <summary>A form that a notice can be written in: its name on the command line, the extension of its files, and what writes it.</summary>
internal sealed record NoticeFormat(string Name, string Extension, Func<RectificationNotice, RenderChoices, string> Render)
{
    /// <summary>Whether a file begins with the byte order mark of UTF-8, which spreadsheets ask for; never a pipe.</summary>
    public bool IsMarkedInFiles { get; init; }

    /// <summary>The notice in this form, the last line ended.</summary>
    public string Write(RectificationNotice notice, RenderChoices choices)
    {
        string text = Render(notice, choices);
        return text.EndsWith('\n') ? text : text + "\n";
    }
}
