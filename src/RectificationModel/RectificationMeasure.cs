using System.Diagnostics.CodeAnalysis;

namespace RectificationModel;

/// <summary>One measure that was taken or is planned (措施): 一是强化思想政治引领。完善…制度。 JSON type <c>measure</c>.</summary>
public sealed record RectificationMeasure : Block
{
    /// <summary>Makes a measure whose <see cref="Text"/> is set by an initialiser.</summary>
    public RectificationMeasure()
    {
    }

    /// <summary>Makes a measure of its text; <c>Compose()</c> gives it a marker.</summary>
    /// <param name="text">The text without a marker: a headline sentence, then what was done.</param>
    [SetsRequiredMembers]
    public RectificationMeasure(string text) => Text = text;

    /// <summary>The marker as written (一是, 首先，, ——, 1.); null where <c>Compose()</c> is to give one.</summary>
    public string? Marker { get; init; }

    /// <summary>Everything after the marker, without a line break.</summary>
    public required string Text { get; init; }

    /// <summary>The first sentence without its final 。: what the measure is called. The whole text where it is one sentence.</summary>
    public string Headline => HeadlineLength is int end ? Text[..end] : Text;

    /// <summary>What follows the headline; empty where the text is one sentence.</summary>
    public string Detail => HeadlineLength is int end ? Text[(end + 1)..] : "";

    // The first 。 outside quotes and 《》: a quoted sentence is a part of the headline.
    private int? HeadlineLength
    {
        get
        {
            int depth = 0;
            for (int i = 0; i < Text.Length; i++)
            {
                switch (Text[i])
                {
                    case '“' or '《' or '‘' or '（':
                        depth++;
                        break;
                    case '”' or '》' or '’' or '）':
                        depth = Math.Max(0, depth - 1);
                        break;
                    case '。' when depth == 0:
                        return i;
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(BlockVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.VisitMeasure(this);
    }
}
