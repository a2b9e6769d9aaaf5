namespace RectificationModel;

/// <summary>The languages in which messages and summaries are given. No culture data of the machine is needed.</summary>
public enum NoticeLanguage
{
    /// <summary>Simplified Chinese (zh-CN), the default.</summary>
    Chinese,

    /// <summary>English (en).</summary>
    English,
}
