namespace RectificationModel.Facts;

/// <summary>What is wrong with a printed date.</summary>
public enum DateFlaw
{
    /// <summary>There is no such day: 6月31日. The fact has no days.</summary>
    Impossible,

    /// <summary>Characters were lost, and one reading alone is possible: 2023927日.</summary>
    LostCharacters,
}
