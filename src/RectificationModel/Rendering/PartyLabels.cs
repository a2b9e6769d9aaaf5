namespace RectificationModel.Rendering;

/// <summary>Which responsible parties stand behind one label.</summary>
internal static class PartyLabels
{
    /// <summary>Whether two parties that follow each other have the same label.</summary>
    public static bool AreSame(ResponsibleParty one, ResponsibleParty other) => one.Role == other.Role && one.Caption == other.Caption && one.After == other.After;
}
