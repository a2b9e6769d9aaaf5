using System.Text;
using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Text;

/// <summary>Captions with their values as lines.</summary>
internal static class FieldLines
{
    /// <summary>A caption with its value; one whose value stands on a line of its own is written first.</summary>
    public static string Labelled(string caption, string value, TextContext context)
    {
        string mark = Captions.MarkAfter(caption);
        if (mark != "\n")
        {
            return caption + mark + value;
        }

        context.WriteLine(caption);
        return value;
    }

    /// <summary>Responsible parties: those of one label in one line, parted by the marks that are kept with them.</summary>
    public static void Write(ReadOnlySpan<ResponsibleParty> parties, TextContext context)
    {
        StringBuilder line = new();
        for (int i = 0; i < parties.Length; i++)
        {
            ResponsibleParty party = parties[i];
            bool lineEnds = i > 0 && parties[i - 1].End is string end && end.EndsWith('\n');
            bool goesOn = i > 0 && !lineEnds && PartyLabels.AreSame(parties[i - 1], party);
            bool sameLine = goesOn || !lineEnds && i > 0 && parties[i - 1].End is "；" or ";";
            if (!sameLine && line.Length > 0)
            {
                context.WriteLine(line.ToString());
                line.Clear();
            }

            line.Append(goesOn ? party.Name : Labelled(party.Caption ?? context.Options.Labels.Of(party.Role), party.Name, context));
            bool last = i + 1 == parties.Length || !PartyLabels.AreSame(party, parties[i + 1]);
            line.Append(party.End?.TrimEnd('\n') ?? (last ? "" : "、"));
        }

        context.WriteLine(line.ToString());
    }
}
