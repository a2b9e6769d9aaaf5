namespace RectificationModel.Serialization.Wire;

/// <summary>An escaped lone surrogate that was read as U+FFFD.</summary>
/// <param name="Token">Where the string or name begins in the JSON text, in bytes.</param>
/// <param name="Index">The place in the string that was read, in UTF-16 code units.</param>
/// <param name="Surrogate">What stood there.</param>
internal readonly record struct LostCharacter(long Token, int Index, char Surrogate);
