using RectificationModel.Parsing.Blocks;
using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Lines;

namespace RectificationModel.Parsing.Outline;

/// <summary>
/// Second stage: the lines of the body become a tree of openings. What a node is (section, issue, measure) is decided later, with its neighbours in view.
/// </summary>
internal ref struct OutlineBuilder
{
    private readonly CleanText _text;
    private readonly NodeTree _tree;
    private readonly NoticeParserOptions _options;
    private readonly OpeningVocabulary _labels;

    // The innermost open heading or labelled part.
    private int _current;

    // A label without a value, which the next line may give.
    private int _pending;

    private int _lastMarker;

    // Whether the measures of this line are set off by dashes.
    private bool _dashes;

    private OutlineBuilder(CleanText text, NodeTree tree, NoticeParserOptions options, OpeningVocabulary labels)
    {
        _text = text;
        _tree = tree;
        _options = options;
        _labels = labels;
        _current = 0;
        _pending = 0;
        _lastMarker = 0;
        _dashes = false;
    }

    public static void Build(CleanText text, NodeTree tree, NoticeParserOptions options, OpeningVocabulary labels, int firstLine, int endLine)
    {
        OutlineBuilder builder = new(text, tree, options, labels);
        for (int line = firstLine; line < endLine; line++)
        {
            builder.ReadLine(text.Lines[line]);
        }
    }

    private void ReadLine(in TextLine textLine)
    {
        if (textLine.BlankLinesBefore >= TextLine.PartBreak)
        {
            ClosePart(empty: textLine.BlankLinesBefore >= TextLine.EmptyPartBreak);
        }

        _dashes = false;
        TextSpan line = textLine.Span;
        ReadOnlySpan<char> text = _text[line];
        QuoteScanner scanner = new(text);
        bool runIn = false;
        for (int at = 0; at < text.Length;)
        {
            Opening opening = runIn ? OpeningReader.Read(text[at..], _labels) : textLine.Opening;
            at = ReadPiece(opening, line.Start, text, at, runIn, ref scanner);
            while (at < text.Length && CharClass.IsWhite(text[at]))
            {
                at++;
            }

            runIn = true;
        }
    }

    /// <summary>Reads one opening with its content, or one run of prose; gives the place behind it.</summary>
    private int ReadPiece(in Opening opening, int lineStart, ReadOnlySpan<char> text, int at, bool runIn, ref QuoteScanner scanner)
    {
        int content = at + opening.Length;
        TextSpan ordinal = new(lineStart + at, opening.OrdinalLength);
        TextSpan label = new(lineStart + at + opening.LabelSpan.Start, opening.LabelSpan.Length);
        TextSpan mark = new(lineStart + at + opening.MarkSpan.Start, opening.MarkSpan.Length);
        switch (opening.Kind)
        {
            case OpeningKind.Ordinal when opening.Label is LabelKind kind:
                AddOrdinal(new() { Kind = NodeKind.Ordinal, Ordinal = ordinal, Style = opening.Style, Value = opening.Value, Label = label, LabelKind = kind, Mark = mark, Text = label, End = mark, RunIn = runIn });
                _pending = OpeningReader.IsField(kind) ? _current : 0;
                return content;
            case OpeningKind.Ordinal:
                Node heading = new() { Kind = NodeKind.Ordinal, Ordinal = ordinal, Style = opening.Style, Value = opening.Value, RunIn = runIn };
                scanner.StepTo(content);
                int end = HeadingReader.Read(ref heading, lineStart, text, content, _options, ref scanner);
                AddOrdinal(heading);
                return end;
            case OpeningKind.Marker when MarkerFits(opening):
                (_lastMarker, _pending, _dashes) = (opening.Value, 0, IsDash(text[at]));
                int stop = NextInline(text, content, ref scanner);
                _tree.IsIrregular |= runIn && IsFurniture(text[at..stop]);
                _tree.Add(_current, new() { Kind = NodeKind.Marker, Ordinal = ordinal, Value = opening.Value, Text = Trimmed(lineStart, text, content, stop), RunIn = runIn });
                return stop;
            case OpeningKind.Label when IsStructure(opening.Label):
                if (text[at] is '（' or '(')
                {
                    scanner.StepTo(content);
                    scanner.Leave();
                }

                AddLabel(new() { Kind = NodeKind.Label, Value = opening.Value, Label = label, LabelKind = opening.Label ?? default, Mark = mark, RunIn = runIn }, content == text.Length);
                return OpeningReader.IsField(opening.Label) ? ReadValue(lineStart, text, content, ref scanner) : content;
            default:
                int next = NextInline(text, at, ref scanner);
                _tree.IsIrregular |= runIn && IsFurniture(text[at..next]);
                AddText(Trimmed(lineStart, text, at, next), runIn);
                return next;
        }
    }

    // The value of a field label stands up to the next label of the line.
    private int ReadValue(int lineStart, ReadOnlySpan<char> text, int at, ref QuoteScanner scanner)
    {
        if (at == text.Length)
        {
            return at;
        }

        QuoteScanner before = scanner;
        int end = NextInline(text, at, ref scanner);
        int label = _tree.Count - 1;

        // 责任领导：某某；整改时限：年底前。已整改…: in the midst of a paragraph the value ends with its sentence. 整改结果：正在推进。累计…: so does a state anywhere.
        bool state = _tree[label].LabelKind == LabelKind.State;
        int stop = state || _tree[label].RunIn && _tree[_tree[label].Parent].Label.Length == 0 ? text[at..end].IndexOf('。') : -1;
        if (stop > 0 && at + stop + 1 < end && (!state || StateWording.IsState(text.Slice(at, stop), _options.Progress)))
        {
            end = at + stop + 1;
            scanner = before;
            scanner.StepTo(end);
        }

        _tree.Add(label, new() { Kind = NodeKind.Text, Text = Trimmed(lineStart, text, at, end), RunIn = true });
        return end;
    }

    // 其次 and 最后 only go on with a list; 三是 may stand after a gap.
    private readonly bool MarkerFits(Opening opening) => opening.Value <= 1 || _lastMarker > 0 || !opening.IsSequence;

    private void AddText(TextSpan span, bool runIn)
    {
        _tree.Add(_pending != 0 ? _pending : _current, new() { Kind = NodeKind.Text, Text = span, RunIn = runIn });
        _pending = 0;
    }

    private void AddLabel(in Node label, bool empty)
    {
        _tree.IsIrregular |= label.RunIn;
        int parent = LabelPlace();
        int node = _tree.Add(parent, label);
        bool field = OpeningReader.IsField(label.LabelKind);
        _pending = field && empty ? node : 0;
        _current = field ? parent : node;
        _lastMarker = 0;
    }

    // Within a line it is a part of the text; on a line of its own it would be none.
    private readonly bool IsFurniture(ReadOnlySpan<char> piece) => !CharClass.EndsSentence(piece[^1]) && _text.IsFurniture(piece);

    // A label ends the part that is open, and the list of measures in it; a heading in the part bears labels of its own.
    private readonly int LabelPlace()
    {
        int place = _current;
        for (int node = _current; node != 0; node = _tree[node].Parent)
        {
            if (_tree[node].Kind == NodeKind.Label)
            {
                place = _tree[node].Parent;
            }
            else if (_tree[node].Style < OrdinalStyle.Arabic || ProblemWording.IsProblem(_text[_tree[node].Text]))
            {
                break;
            }
        }

        return place;
    }

    // Wide white space ends a labelled part; a numbered one where it has something in it and stands in a form.
    private void ClosePart(bool empty)
    {
        ref Node open = ref _tree[OpenPart()];
        bool numbered = open.Kind == NodeKind.Ordinal && open.Label.Length > 0 && (empty || HasValue(open.FirstChild)) && FormGrouper.IsForm(_tree, open.Parent);
        if (open.Kind == NodeKind.Label || numbered)
        {
            _current = open.Parent;
            _lastMarker = 0;
        }

        _pending = 0;
    }

    // The label over the list that is open, or what is open itself.
    private readonly int OpenPart()
    {
        int node = _current;
        while (_tree[node].Kind == NodeKind.Ordinal && _tree[node].Label.Length == 0 && _tree[node].Style >= OrdinalStyle.Arabic && !ProblemWording.IsProblem(_text[_tree[node].Text]))
        {
            node = _tree[node].Parent;
        }

        return _tree[node].Kind == NodeKind.Label || _tree[node].Label.Length > 0 ? node : _current;
    }

    private readonly bool HasValue(int child) => child != 0 && (_tree[child].Kind is NodeKind.Text or NodeKind.Ordinal || _tree[child].Kind == NodeKind.Label && _tree[child].FirstChild != 0);

    private void AddOrdinal(in Node node)
    {
        int place = OrdinalPlace.Find(_tree, _current, node.Style, node.Value);
        while (place != 0 && OrdinalPlace.Depth(_tree, place, _options.MaxDepth) >= _options.MaxDepth)
        {
            place = _tree[place].Parent;
            _tree.TooDeep ??= node.Ordinal;
        }

        _tree.IsIrregular |= !OrdinalPlace.IsNext(_tree, _current, place, node);
        _current = _tree.Add(place, node);
        (_lastMarker, _pending) = (0, 0);
    }

    /// <summary>The next place in the line where a marker, an ordinal or a label opens something new; the line's end where none does.</summary>
    private readonly int NextInline(ReadOnlySpan<char> text, int from, ref QuoteScanner scanner)
    {
        MarkFinder marks = new(text);
        LabelMarkFinder labels = new(text);
        for (int mark = marks.Next(from); mark + 1 < text.Length; mark = marks.Next(mark + 1))
        {
            int at = mark + 1;
            bool opener = CharClass.IsOpener(text[at]);

            // Most borders are commas, behind which no label opens.
            if (!CharClass.IsBorder(text[mark]) || !opener && text[mark] is '，' or ',')
            {
                continue;
            }

            if ((opener || labels.IsNear(at)) && InlineOpening.MayStart(text, at, from) && (opener && OpensList(text, at) || OpensLabel(text, at)) && IsOutside(ref scanner, at))
            {
                return at;
            }
        }

        return text.Length;
    }

    // Only where something may open does it matter what is open there.
    private static bool IsOutside(ref QuoteScanner scanner, int at)
    {
        scanner.StepTo(at);
        return scanner.Outside;
    }

    private readonly bool OpensList(ReadOnlySpan<char> text, int at)
    {
        char before = InlineOpening.Before(text, at);
        ReadOnlySpan<char> rest = text[at..];
        if (MarkerReader.TryRead(rest, out int length, out int value))
        {
            // ——修复管网。——建成水池。
            if (IsDash(rest[0]))
            {
                return _dashes && before is '。' or '；' or ';';
            }

            return value > 0 && (value == 1 ? before is not ('，' or ',') || InlineOpening.FollowsLead(text, at) : _lastMarker > 0 && value > _lastMarker) && length > 1;
        }

        return before is not ('，' or ',') && OrdinalText.TryRead(rest, out OrdinalText ordinal)
            && (OrdinalPlace.Continues(_tree, _current, ordinal.Style, ordinal.Value) || ordinal.Value == 1 && InlineOpening.HasSecond(rest, ordinal));
    }

    private readonly bool OpensLabel(ReadOnlySpan<char> text, int at)
    {
        char before = InlineOpening.Before(text, at);
        if (before is '，' or ',' || before == '|' && IsBehindHeaderCell(text, at) || !OpeningReader.TryReadLabel(text[at..], _labels, out Opening label) || !IsStructure(label.Label))
        {
            return false;
        }

        // A short word is a label behind white space or the end of a clause; nothing else needs to set off one in brackets.
        bool apart = CharClass.IsWhite(text[at - 1]);
        bool named = label.LabelSpan.Length >= 4 || OpeningReader.IsField(label.Label) && (apart || label.LabelSpan.Length == 3 && before is '；' or ';' or '。');
        bool cell = text[at - 1] == '\t' && at + label.Length < text.Length && text[at + label.LabelSpan.Length] == '\t';
        return named && (label.MarkSpan.Length > 0 || text[at] is '【' or '［' || cell) && (OpeningReader.IsField(label.Label) || before is '。' || apart);
    }

    private static bool IsDash(char c) => c is '—' or '─';

    // 反馈问题 | 责任单位 | 整改措施: the last cell in the head of a table is no label either.
    private readonly bool IsBehindHeaderCell(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> row = text[..at].TrimEnd();
        ReadOnlySpan<char> cell = row[..^1];
        cell = cell[(cell.LastIndexOf('|') + 1)..].Trim();
        return _labels.Find(cell) is not null;
    }

    private static TextSpan Trimmed(int lineStart, ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && CharClass.IsWhite(text[end - 1]))
        {
            end--;
        }

        return new(lineStart + start, end - start);
    }

    // Contacts, periods and attachments are prose of the closing.
    private static bool IsStructure(LabelKind? kind) => kind is < LabelKind.PublicPeriod;
}
