using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Html;

/// <summary>A list of labels and values; opened by the first of them, ended when it is disposed of.</summary>
internal sealed class HtmlFields(HtmlContext context) : IDisposable
{
    private bool _open;

    public HtmlContext Context => context;

    /// <summary>The mark between a label and its value; a label on a line of its own needs none.</summary>
    public static string MarkAfter(string caption) => Captions.MarkAfter(caption) is string mark && mark != "\n" ? mark : "";

    /// <summary>Begins a field: its label, then its value up to <see cref="Close"/>.</summary>
    public void Begin(string caption)
    {
        if (!_open)
        {
            context.Open("dl", "rn-fields").Line();
            _open = true;
        }

        context.Open("div").Open("dt").Text(caption).Text(MarkAfter(caption)).Close().Open("dd");
    }

    public void Close() => context.Close().Close().Line();

    /// <summary>Ends the list; another field begins a new one.</summary>
    public void End()
    {
        if (_open)
        {
            context.Close().Line();
            _open = false;
        }
    }

    public void Dispose() => End();
}
