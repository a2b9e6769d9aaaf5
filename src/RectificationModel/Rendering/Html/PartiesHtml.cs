using RectificationModel.Parsing.Fields;

namespace RectificationModel.Rendering.Html;

/// <summary>Responsible parties: those of one label in one field, parted by the marks that are kept with them.</summary>
internal static class PartiesHtml
{
    public static void Write(ValueList<ResponsibleParty> parties, Range range, HtmlFields fields, HtmlContext context)
    {
        (int start, int count) = range.GetOffsetAndLength(parties.Count);
        for (int i = start; i < start + count; i++)
        {
            ResponsibleParty party = parties[i];
            if (i == start || !GoesOn(parties[i - 1], party))
            {
                fields.Begin(party.Caption ?? Captions.Of(party.Role));
            }

            context.Open("span", "rn-party");
            WriteName(i, party.Name, context);
            bool last = i + 1 == start + count || !GoesOn(party, parties[i + 1]);
            context.Close().Optional(party.End?.TrimEnd('\n') ?? (last ? "" : "、"));
            if (last)
            {
                fields.Close();
            }
        }
    }

    private static void WriteName(int index, string name, HtmlContext context) => context.InList("responsible", index, place => place.Member("name", name));

    private static bool GoesOn(ResponsibleParty one, ResponsibleParty next) =>
        PartyLabels.AreSame(one, next) && !(one.End is string end && end.EndsWith('\n'));
}
