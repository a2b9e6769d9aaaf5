using RectificationModel.Facts;
using RectificationModel.Validation;

namespace RectificationModel.Rendering.Html.Marks;

/// <summary>The marks of a notice by the text that they stand in. For one rendering; not thread-safe.</summary>
internal sealed class MarkedTexts
{
    private readonly Dictionary<NoticePath, List<Mark>> _marks = [];
    private readonly HashSet<int> _referred = [];

    private MarkedTexts()
    {
    }

    /// <summary>The marks that the options ask for; null where they ask for none.</summary>
    public static MarkedTexts? Of(RectificationNotice notice, NoticeHtmlOptions options)
    {
        if (options is { MarkedFacts: FactKinds.None, Findings: null })
        {
            return null;
        }

        MarkedTexts marks = new();
        if (options.MarkedFacts != FactKinds.None)
        {
            foreach (NoticeFact fact in notice.Facts(options.MarkedFacts))
            {
                marks.Add(fact.Path, new FactMark(fact, options.Language));
            }
        }

        if (options.Findings is ValidationReport { Findings.IsEmpty: false } report)
        {
            marks.Add(report, new TextAnchors(notice));
        }

        foreach (List<Mark> list in marks._marks.Values)
        {
            MarkWeaver.Sort(list);
        }

        return marks;
    }

    /// <summary>Whether the text that was written links to a finding.</summary>
    public bool IsReferred(int number) => _referred.Contains(number);

    /// <summary>Writes a text with its marks.</summary>
    public void Write(NoticePath path, string text, HtmlContext context)
    {
        if (_marks.Remove(path, out List<Mark>? marks))
        {
            MarkWeaver.Write(text, marks, context);
        }
        else
        {
            context.Text(text);
        }
    }

    private void Add(ValidationReport report, TextAnchors anchors)
    {
        for (int i = 0; i < report.Findings.Count; i++)
        {
            Diagnostic finding = report.Findings[i];
            if (anchors.Find(finding.Path) is not NoticeText text)
            {
                continue;
            }

            // A finding of a whole member, or of one that is no text, is referred to at the end of the text that stands for it.
            TextSpan span = finding.PathSpan is TextSpan place && finding.Path.Equals(text.Path) ? place : new(text.Text.Length, 0);
            Add(text.Path, new FindingMark(span, finding, i + 1, number => _referred.Add(number)));
        }
    }

    private void Add(NoticePath path, Mark mark)
    {
        if (!_marks.TryGetValue(path, out List<Mark>? marks))
        {
            _marks.Add(path, marks = []);
        }

        marks.Add(mark);
    }
}
