using System.Globalization;
using RectificationModel.Parsing;
using RectificationModel.Parsing.Fields;
using RectificationModel.Parsing.Zones;

namespace RectificationModel.Composition;

/// <summary>Completes the typed members of a notice's end.</summary>
internal static class TailComposer
{
    /// <summary>The day that a date in words names; a date in the usual form needs no words.</summary>
    public static Signature? Signature(Signature? signature)
    {
        if (signature?.DateText is not string text)
        {
            return signature;
        }

        if (text.AsSpan().Trim().IsEmpty)
        {
            return signature with { DateText = null };
        }

        DateOnly? date = signature.Date ?? DateMention.WholeDay(text);
        return signature with { Date = date, DateText = date is DateOnly day && text == Dates.Write(day) ? null : text };
    }

    /// <summary>The wording of a period that has none, and the number of days that the wording tells.</summary>
    public static PublicPeriod? Period(PublicPeriod? period)
    {
        if (period is null)
        {
            return null;
        }

        if (period.Text.AsSpan().Trim().IsEmpty)
        {
            return period with { Text = Write(period) };
        }

        return period.Days is null && PublicPeriodReader.Read($"公示时间：{period.Text}。") is { Days: int days } told ? period with { Days = days, DayKind = period.DayKind ?? told.DayKind } : period;
    }

    /// <summary>Notes stand in brackets (GB/T 9704-2012, 7.3.6); contacts directly below the date need none.</summary>
    public static ValueList<string> Notes(ValueList<string> notes, Signature? signature)
    {
        int plain = 0;
        while (plain < notes.Count && signature is { Date: not null, Signers.IsEmpty: false } && TailReader.IsContact(notes[plain], OpeningVocabulary.Default))
        {
            plain++;
        }

        for (int i = plain; i < notes.Count; i++)
        {
            if (!TailReader.IsNote(notes[i]))
            {
                return [.. notes.Take(plain), .. notes.Skip(plain).Select(static text => TailReader.IsNote(text) || text.AsSpan().Trim().IsEmpty ? text : $"（{text}）")];
            }
        }

        return notes;
    }

    private static string Write(PublicPeriod period)
    {
        string days = period.Days is int count ? string.Create(CultureInfo.InvariantCulture, $"，共{count}{(period.DayKind == DayKind.Working ? "个工作日" : "天")}") : "";
        return Dates.Write(new DateRange(period.Start, period.End)) + days;
    }
}
