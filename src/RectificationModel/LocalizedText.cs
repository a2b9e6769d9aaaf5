namespace RectificationModel;

/// <summary>A text in the languages of the library.</summary>
/// <param name="Chinese">The text in simplified Chinese.</param>
/// <param name="English">The text in English.</param>
public readonly record struct LocalizedText(string Chinese, string English)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    public string In(NoticeLanguage language) => language == NoticeLanguage.English ? English : Chinese;

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Chinese;
}
