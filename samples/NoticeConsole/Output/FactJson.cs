using System.Text.Json;
using RectificationModel;
using RectificationModel.Facts;

namespace NoticeConsole.Output;

/// <summary>Writes a fact as an object: what all facts have, then the members of its kind.</summary>
internal static class FactJson
{
    public static void WriteLine(TextWriter output, NoticeFacts facts, bool indented) =>
        JsonOutput.WriteLine(output, indented, writer => WriteArray(writer, facts));

    public static void WriteArray(Utf8JsonWriter writer, NoticeFacts facts)
    {
        writer.WriteStartArray();
        foreach (NoticeFact fact in facts)
        {
            Write(writer, fact);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, NoticeFact fact)
    {
        writer.WriteStartObject();
        writer.WriteWord("kind", fact.Kind);
        writer.WriteText("text", fact.Text);
        writer.WriteText("path", fact.Path.ToString());
        writer.WriteNumber("pathOffset", fact.PathSpan.Start);
        writer.WriteNumber("offset", fact.Span?.Start);
        writer.WriteNumber("length", fact.Span?.Length);
        WriteMembers(writer, fact);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, NoticeFact fact)
    {
        switch (fact)
        {
            case QuantityFact quantity:
                WriteAmount(writer, quantity.Value, quantity.Unit, quantity.Approximation, quantity.Lower, quantity.Upper);
                WriteChange(writer, quantity.Change, quantity.ChangeForm);
                if (quantity.Noun is string noun)
                {
                    writer.WriteText("noun", noun);
                }

                break;
            case PercentageFact percentage:
                WriteAmount(writer, percentage.Value, percentage.Unit, percentage.Approximation, percentage.Lower, percentage.Upper);
                WriteChange(writer, percentage.Change, percentage.ChangeForm);
                break;
            case DurationFact duration:
                WriteAmount(writer, duration.Value, duration.Unit, duration.Approximation, duration.Lower, duration.Upper);
                break;
            case DateFact date:
                WriteDate(writer, date);
                break;
            case CitationFact citation:
                writer.WriteText("title", citation.Title);
                writer.WriteBoolean("isTrial", citation.IsTrial);
                if (citation.Number is string number)
                {
                    writer.WriteText("number", number);
                }

                break;
            case StatedTotalFact total:
                WriteTotal(writer, total);
                break;
            case ContactFact contact:
                writer.WriteWord("contactKind", contact.ContactKind);
                writer.WriteText("value", contact.Value);
                break;
        }
    }

    private static void WriteAmount(Utf8JsonWriter writer, decimal? value, string unit, Approximation approximation, decimal? lower, decimal? upper)
    {
        writer.WriteNumber("value", value);
        writer.WriteText("unit", unit);
        writer.WriteWord("approximation", approximation);
        writer.WriteNumberIfAny("lower", lower);
        writer.WriteNumberIfAny("upper", upper);
    }

    private static void WriteChange(Utf8JsonWriter writer, FactChange? change, ChangeForm? form)
    {
        writer.WriteWordIfAny("change", change);
        writer.WriteWordIfAny("changeForm", form);
    }

    private static void WriteDate(Utf8JsonWriter writer, DateFact date)
    {
        writer.WriteDate("start", date.Start);
        writer.WriteDate("end", date.End);
        writer.WriteWord("granularity", date.Granularity);
        writer.WriteBoolean("yearImplied", date.YearImplied);
        writer.WriteWordIfAny("modifier", date.Modifier);
    }

    private static void WriteTotal(Utf8JsonWriter writer, StatedTotalFact total)
    {
        writer.WriteText("unit", total.Unit);
        writer.WriteNumber("total", total.Total);
        writer.WriteStartObject("byState");
        writer.WriteNumberIfAny("completed", total.Completed);
        writer.WriteNumberIfAny("inProgress", total.InProgress);
        writer.WriteNumberIfAny("partlyCompleted", total.PartlyCompleted);
        writer.WriteNumberIfAny("basicallyCompleted", total.BasicallyCompleted);
        writer.WriteNumberIfAny("notCompleted", total.NotCompleted);
        writer.WriteNumberIfAny("longTerm", total.LongTerm);
        writer.WriteEndObject();
        writer.WriteNumber("rate", total.Rate);
        if (total.AsOf is DateOnly asOf)
        {
            writer.WriteDate("asOf", asOf);
        }
    }
}
