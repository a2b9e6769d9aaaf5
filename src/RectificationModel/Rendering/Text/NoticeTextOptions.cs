namespace RectificationModel.Rendering.Text;

/// <summary>How a notice is written as plain text. Immutable and value-equal; the defaults are the text form that the parser reads back.</summary>
public sealed record NoticeTextOptions
{
    /// <summary>The least <see cref="Width"/>: four Chinese characters.</summary>
    public const int MinWidth = 8;

    private readonly string _newLine = "\n";
    private readonly int? _width;
    private readonly ValueList<OrdinalStyle> _ordinalStyles = Composition.OrdinalLevels.Official;

    /// <summary>The form that the parser reads back.</summary>
    public static NoticeTextOptions Default { get; } = new();

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

    /// <summary>The captions of typed values that have none of their own.</summary>
    public NoticeLabels Labels { get; init; } = NoticeLabels.Default;

    /// <summary>
    /// The columns that a line may take, two for a Chinese character (56 for the 28 characters of GB/T 9704-2012, 5.2.3); null, the default, for lines that are not broken.
    /// </summary>
    /// <remarks>
    /// No line begins with a closing mark or ends with an opening one: rather than that, a line is a little longer. Numbers and Latin words stay whole where they fit.
    /// A text of broken lines is for people: that it reads back alike is promised for unbroken lines alone.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than <see cref="MinWidth"/>.</exception>
    public int? Width
    {
        get => _width;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? MinWidth, MinWidth, nameof(value));
            _width = value;
        }
    }

    /// <summary>
    /// The styles that the levels of headings take, from the highest, where the notice leaves ordinals out: 一、（一）1.（1）① unless told otherwise (GB/T 9704-2012, 7.3.3).
    /// </summary>
    /// <remarks>A heading takes the style below that of the heading above it, the last one for all deeper levels; a list that has begun goes on in its own style.</remarks>
    /// <exception cref="ArgumentException">The list is empty or holds <see cref="OrdinalStyle.Other"/>, which has no usual form.</exception>
    public ValueList<OrdinalStyle> OrdinalStyles
    {
        get => _ordinalStyles;
        init
        {
            if (value.IsEmpty || value.Contains(OrdinalStyle.Other))
            {
                throw new ArgumentException("A style with a usual form is needed for each level.", nameof(value));
            }

            _ordinalStyles = value;
        }
    }
}
