using RectificationModel.Language;

namespace RectificationModel;

/// <summary>The title of a notice (标题): its lines as printed, with issuer, subject and genre as views.</summary>
/// <remarks>GB/T 9704-2012, 7.3.1: a title is made of the issuing organ, the subject and the genre (中共…党组 + 关于…的 + 通报).</remarks>
public sealed record NoticeTitle
{
    /// <summary>The lines as printed; empty where the text has no title.</summary>
    public ValueList<string> Lines { get; init; }

    /// <summary>What stands under the title and belongs to it: the venue, the day, the speaker of a report.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>The issuing organ (发文机关): an organ before 关于 or on a line of its own; null where the title names none.</summary>
    public string? Issuer => TitleReader.Issuer(Lines);

    /// <summary>The subject (事由): what stands between 关于 and the genre; null where it cannot be told.</summary>
    public string? Subject => TitleReader.Subject(Lines);

    /// <summary>The genre (文种) as printed: 通报, 通報; null where the title has none.</summary>
    public string? Genre => TitleReader.Genre(Lines);

    /// <summary>Unknown JSON members, kept and written back.</summary>
    public ExtensionMembers Extensions { get; init; }

    /// <summary>The usual title of two lines: the organ, and 关于 + subject + 的 + genre.</summary>
    /// <param name="issuer">The issuing organ; null or empty for a title of one line without it.</param>
    /// <param name="subject">The subject without 关于 and 的: 巡察整改进展情况.</param>
    /// <param name="genre">The genre; see <see cref="NoticeGenre"/>.</param>
    /// <exception cref="ArgumentException">Subject or genre is null or empty.</exception>
    public static NoticeTitle For(string? issuer, string subject, string genre)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        ArgumentException.ThrowIfNullOrEmpty(genre);
        string line = $"关于{subject}的{genre}";
        return new() { Lines = string.IsNullOrEmpty(issuer) ? [line] : [issuer, line] };
    }

    /// <summary>The lines as one text.</summary>
    public override string ToString() => string.Concat(Lines);
}
