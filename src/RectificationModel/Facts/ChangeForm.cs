namespace RectificationModel.Facts;

/// <summary>Whether a figure of a change is the difference or the new value.</summary>
public enum ChangeForm
{
    /// <summary>The difference: 下降15%.</summary>
    By,

    /// <summary>The new value: 下降至15%, 由469个降至389个.</summary>
    To,
}
