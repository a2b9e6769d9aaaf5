using System.Text;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Text;

/// <summary>Responsible parties: those of one label in one line, parted by the marks that are kept with them.</summary>
internal static class PartyText
{
    public static void Write(ValueList<ResponsibleParty> parties, LineWriter lines)
    {
        StringBuilder line = new();
        for (int i = 0; i < parties.Count; i++)
        {
            ResponsibleParty party = parties[i];
            bool lineEnds = i > 0 && parties[i - 1].End is string end && end.EndsWith('\n');
            bool goesOn = i > 0 && !lineEnds && SameLabel(parties[i - 1], party);
            bool sameLine = goesOn || !lineEnds && i > 0 && parties[i - 1].End is "；" or ";";
            if (!sameLine && line.Length > 0)
            {
                lines.Line(line.ToString());
                line.Clear();
            }

            line.Append(goesOn ? party.Name : IssueText.Labelled(party.Caption ?? Captions.Of(party.Role), party.Name, lines));
            bool last = i + 1 == parties.Count || !SameLabel(party, parties[i + 1]);
            line.Append(party.End?.TrimEnd('\n') ?? (last ? "" : "、"));
        }

        lines.Line(line.ToString());
    }

    private static bool SameLabel(ResponsibleParty one, ResponsibleParty other) => one.Role == other.Role && one.Caption == other.Caption;
}
