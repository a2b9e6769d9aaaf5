using System.Buffers;
using RectificationModel.Parsing.Outline;

namespace RectificationModel.Parsing.Lines;

/// <summary>First stage: the source becomes lines without debris, and lines that a break inside a sentence parted become one.</summary>
internal ref struct LineReader
{
    private readonly CleanText _text;
    private readonly ReadOnlySpan<char> _source;
    private readonly OpeningVocabulary _labels;
    private readonly SearchValues<char> _breaks;
    private readonly SearchValues<char> _suspects;
    private readonly LineJoiner _joiner;
    private int _blankLines;
    private RunningHead _head;

    private LineReader(CleanText text, NoticeParserOptions options)
    {
        _text = text;
        _source = text.Source.AsSpan(0, Math.Clamp(options.MaxLength, 0, text.Source.Length));
        _labels = options.Openings;
        _breaks = text.HasRare ? LineBreaks.All : LineBreaks.Common;
        _suspects = text.HasRare ? CharClass.Suspects : CharClass.CommonSuspects;
        text.Width = WrapWidth.Measure(_source, _breaks, _labels);
        _joiner = new(text.Width);
        _blankLines = 0;
        _head = new(_breaks);
    }

    public static CleanText Read(string source, NoticeParserOptions options)
    {
        CleanText text = new(source);
        LineReader reader = new(text, options);
        int start = reader.ReadFrontMatter();
        ReadOnlySpan<char> read = reader._source;
        while (start < read.Length)
        {
            if (reader._breaks.Contains(read[start]))
            {
                reader.CountBlankLine(start++);
                continue;
            }

            int length = read[start..].IndexOfAny(reader._breaks);
            int end = length < 0 ? read.Length : start + length;
            reader.ReadLine(start, end);
            start = end + 1;
        }

        text.AddRest(read.Length);
        return text;
    }

    private int ReadFrontMatter()
    {
        int end = FrontMatter.End(_source);
        for (int start = 0; start < end;)
        {
            int length = _source[start..end].IndexOf('\n');
            TextSpan line = Trim(start, length < 0 ? end : start + length);
            start = length < 0 ? end : start + length + 1;
            ReadOnlySpan<char> text = line.Of(_source);
            if (FrontMatter.Title(text) is TextSpan title)
            {
                AddArtefact(line.Start, line.Start + title.Start);
                int clean = _text.Append(line.Start + title.Start, title.Length);
                _text.AddLine(new(new(clean, title.Length), title.Length, Indented: false, BlankLinesBefore: 0, OpeningReader.Read(title.Of(text), _labels)));
                AddArtefact(line.Start + title.End, line.End);
            }
            else if (line.Length > 0)
            {
                _text.AddArtefact(line);
            }
        }

        return end;
    }

    // The second half of CR LF is no blank line.
    private void CountBlankLine(int at) => _blankLines += _source[at] == '\n' && at > 0 && _source[at - 1] == '\r' ? 0 : 1;

    private void ReadLine(int start, int end)
    {
        TextSpan line = Trim(start, end);
        if (line.Length == 0)
        {
            _blankLines++;
            return;
        }

        ReadOnlySpan<char> text = line.Of(_source);
        if (_text.IsFurniture(text) || _text.Lines.Length == 0 && WebFurniture.IsAbove(text))
        {
            _head.Pass(text);
            _text.AddArtefact(line);
            return;
        }

        if (_head.Take(_source, line, _text))
        {
            _text.AddArtefact(line);
            return;
        }

        (int Chars, int Runs, int Artefacts) mark = _text.Mark();
        int before = PageFurniture.PageNumberBefore(text);
        int behind = PageFurniture.PageNumberBehind(text[before..]);
        AddArtefact(line.Start, line.Start + before);
        int edge = before > 0 ? line.Start + before : start;
        TextSpan rest = Trim(line.Start + before, line.End - behind);
        CopyWithoutDebris(rest);
        AddArtefact(line.End - behind, line.End);
        TextSpan clean = TrimClean(mark.Chars, _text.Chars.Length);
        if (clean.Length == 0)
        {
            return;
        }

        // What is left around debris may be furniture by itself.
        if (clean.Length < line.Length && _text.IsFurniture(_text[clean]))
        {
            _text.ReturnTo(mark);
            _text.AddArtefact(line);
            return;
        }

        bool indented = rest.Start - edge >= 2 || (rest.Start > edge && _source[edge] is '\u3000' or '\t');
        TextLine own = new(clean, clean.Length, indented, _blankLines, OpeningReader.Read(_text[clean], _labels));
        _blankLines = 0;
        if (_text.Lines.Length > 0 && _joiner.Joins(_text[_text.Lines.Length - 1], _text.Lines[^1], _text[clean], own))
        {
            Join(own);
        }
        else
        {
            _text.AddLine(own);
        }
    }

    // The two lines stand side by side in the clean text, apart from white space that is cut away here by starting the piece anew.
    private readonly void Join(in TextLine next)
    {
        TextLine last = _text.Lines[^1];
        TextSpan span = _text.Close(last.Span, next.Span);
        _text.ReplaceLastLine(last with { Span = span, LastPiece = next.LastPiece, Opening = OpeningReader.Read(_text[span], _labels) });
    }

    private readonly void CopyWithoutDebris(TextSpan line)
    {
        ReadOnlySpan<char> text = line.Of(_source);
        if (LetterSpacing.IsIn(text) && NextSuspect(text, 0) == text.Length)
        {
            CopyWithoutSpace(line.Start, text);
            return;
        }

        bool bold = Debris.IsBold(text);
        int copied = 0;
        int clean = _text.Chars.Length;
        for (int i = NextSuspect(text, 0); i < text.Length; i = NextSuspect(text, i))
        {
            int length = CharClass.IsInvisible(text[i]) ? 1 : _text.HasRare ? Debris.LengthAmongInvisible(text[i..], bold, i == 0) : Debris.LengthAt(text[i..], bold, i == 0);
            if (length == 0)
            {
                i++;
                continue;
            }

            _text.Append(line.Start + copied, i - copied);
            if (Debris.IsSpace(text.Slice(i, length)))
            {
                _text.AppendSpace();
            }

            if (!CharClass.IsInvisible(text[i]))
            {
                _text.AddArtefact(new(line.Start + i, length));
            }

            i += length;
            copied = i;
        }

        _text.Append(line.Start + copied, text.Length - copied);
        _text.IsMended |= copied > 0 && HasDebris(_text.Chars[clean..], bold);
    }

    // [book[bookmark: a]mark: b]: what was left around debris makes another.
    private readonly bool HasDebris(ReadOnlySpan<char> text, bool bold)
    {
        for (int i = NextSuspect(text, 0); i < text.Length; i = NextSuspect(text, i + 1))
        {
            if (Debris.LengthAt(text[i..], bold, i == 0) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private readonly void CopyWithoutSpace(int start, ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at = LetterSpacing.Next(text, at))
        {
            _text.Append(start + at, LetterSpacing.End(text, at) - at);
        }
    }

    private readonly int NextSuspect(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(_suspects) is int at and >= 0 ? from + at : text.Length;

    private readonly TextSpan Trim(int start, int end)
    {
        while (start < end && CharClass.IsBlank(_source[start]))
        {
            start++;
        }

        while (end > start && CharClass.IsBlank(_source[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private readonly TextSpan TrimClean(int start, int end)
    {
        ReadOnlySpan<char> clean = _text.Chars;
        while (start < end && CharClass.IsBlank(clean[start]))
        {
            start++;
        }

        while (end > start && CharClass.IsBlank(clean[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private readonly void AddArtefact(int start, int end)
    {
        TextSpan span = Trim(start, end);
        if (span.Length > 0)
        {
            _text.AddArtefact(span);
        }
    }
}
