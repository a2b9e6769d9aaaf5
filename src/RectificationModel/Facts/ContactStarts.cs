namespace RectificationModel.Facts;

/// <summary>A table of what may start at each character: most characters are done with one load.</summary>
internal static class ContactStarts
{
    private static readonly ContactStart[] Table = Build();

    public static ContactStart Of(char c) => Table[c];

    private static ContactStart[] Build()
    {
        ContactStart[] table = new ContactStart[char.MaxValue + 1];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = NumeralChars.IsDigit((char)c) ? ContactStart.Number : ContactStart.None;
        }

        Set(table, "（(", ContactStart.Number);
        Set(table, "@＠", ContactStart.At);
        Set(table, "hHwW", ContactStart.Website);
        Set(table, ":", ContactStart.Colon);
        Set(table, "。；;\n", ContactStart.SentenceEnd);
        Set(table, ContactLabels.FirstCharacters, ContactStart.Label);
        return table;
    }

    private static void Set(ContactStart[] table, string characters, ContactStart start)
    {
        foreach (char c in characters)
        {
            table[c] = start;
        }
    }
}
