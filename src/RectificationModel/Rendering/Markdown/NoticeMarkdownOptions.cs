namespace RectificationModel.Rendering.Markdown;

/// <summary>How a notice is written as Markdown. Immutable and value-equal.</summary>
public sealed record NoticeMarkdownOptions
{
    /// <summary>The greatest level of a heading in Markdown.</summary>
    public const int MaxLevel = 6;

    private readonly string _newLine = "\n";
    private readonly int _titleLevel = 1;

    /// <summary>A page of its own without a ledger.</summary>
    public static NoticeMarkdownOptions Default { get; } = new();

    /// <summary>What ends each line: a line feed unless told otherwise.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string NewLine
    {
        get => _newLine;
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            _newLine = value;
        }
    }

    /// <summary>The captions of typed values that have none of their own, and the column heads of the ledger.</summary>
    public NoticeLabels Labels { get; init; } = NoticeLabels.Default;

    /// <summary>The level of the title's heading, from 1, the default, to <see cref="MaxLevel"/>: 2 where the notice stands in a page of several.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int TitleLevel
    {
        get => _titleLevel;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLevel);
            _titleLevel = value;
        }
    }

    /// <summary>Whether a table of all issues, a row each (number, problem, progress, time limit, responsible parties, count of measures), stands before the body; not unless told.</summary>
    public bool Ledger { get; init; }
}
