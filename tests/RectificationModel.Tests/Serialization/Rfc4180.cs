using System.Text;

namespace RectificationModel.Tests.Serialization;

/// <summary>A strict reader of RFC 4180: what is not in its grammar throws.</summary>
internal static class Rfc4180
{
    public static string[][] Read(string text, char delimiter = ',')
    {
        List<string[]> rows = [];
        List<string> row = [];
        int at = 0;
        while (at < text.Length)
        {
            row.Add(Cell(text, ref at, delimiter));
            if (at < text.Length && text[at] == delimiter)
            {
                at++;
                continue;
            }

            // Each row ends with CRLF, the last one too.
            if (!text.AsSpan(at).StartsWith("\r\n"))
            {
                throw new FormatException($"Neither a delimiter nor CRLF at {at}: {text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)]}");
            }

            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        return row.Count == 0 ? [.. rows] : throw new FormatException("The last row has no end.");
    }

    private static string Cell(string text, ref int at, char delimiter)
    {
        StringBuilder cell = new();
        if (at < text.Length && text[at] == '"')
        {
            for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
            {
                cell.Append(text[at]);
                at += text[at] == '"' ? 1 : 0;
            }

            at++;
            return cell.ToString();
        }

        for (; at < text.Length && text[at] != delimiter && text[at] != '\r'; at++)
        {
            cell.Append(text[at] is '"' or '\n' ? throw new FormatException($"A bare {(int)text[at]:x2} at {at}.") : text[at]);
        }

        return cell.ToString();
    }
}
