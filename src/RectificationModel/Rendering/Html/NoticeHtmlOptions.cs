using System.Buffers;
using RectificationModel.Facts;
using RectificationModel.Validation;

namespace RectificationModel.Rendering.Html;

/// <summary>What a renderer of HTML is told. Immutable and value-equal.</summary>
public sealed record NoticeHtmlOptions
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private readonly int _headingLevel = 2;
    private readonly string _idPrefix = "rn-";

    /// <summary>A whole page with contents and overview, nothing marked, labels in Chinese.</summary>
    public static NoticeHtmlOptions Default { get; } = new();

    /// <summary>Whether to write an <c>article</c> for a page of the user's instead of a page of its own. A fragment brings no style; see <see cref="NoticeHtmlRenderer.StyleSheet"/>. False unless told otherwise.</summary>
    public bool Fragment { get; init; }

    /// <summary>The level of a fragment's title, from 1 to 6; 2 unless told otherwise. The title of a page is of level 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public int HeadingLevel
    {
        get => _headingLevel;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 6);
            _headingLevel = value;
        }
    }

    /// <summary>The language of what the library adds: labels, names of states, messages. Chinese unless told otherwise; the notice itself stays as it is.</summary>
    public NoticeLanguage Language { get; init; }

    /// <summary>Whether to write links to each issue; true unless told otherwise.</summary>
    public bool Contents { get; init; } = true;

    /// <summary>Whether to write how many issues are in which state, with a bar; true unless told otherwise.</summary>
    public bool Overview { get; init; } = true;

    /// <summary>The kinds of facts to mark in the text; none unless told otherwise.</summary>
    public FactKinds MarkedFacts { get; init; }

    /// <summary>The findings to mark in the text and to list after it; null for none. Places that the notice does not have are left out.</summary>
    public ValidationReport? Findings { get; init; }

    /// <summary>What every identifier begins with, so that several notices can stand on one page; <c>rn-</c> unless told otherwise.</summary>
    /// <exception cref="ArgumentException">The prefix does not begin with a letter, or has other characters than letters, digits, <c>-</c> and <c>_</c>.</exception>
    public string IdPrefix
    {
        get => _idPrefix;
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            if (!char.IsAsciiLetter(value[0]) || value.AsSpan().ContainsAnyExcept(IdCharacters))
            {
                throw new ArgumentException($"'{value}' cannot begin an identifier.", nameof(value));
            }

            _idPrefix = value;
        }
    }

    /// <summary>The style sheet that a page holds; null for the library's own, empty for none.</summary>
    public string? StyleSheet { get; init; }
}
