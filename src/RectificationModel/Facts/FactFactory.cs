namespace RectificationModel.Facts;

/// <summary>Makes facts of what the readers found.</summary>
internal static class FactFactory
{
    public static FactKinds KindsOf(UnitKind kind) => kind switch
    {
        UnitKind.Percent => FactKinds.Percentages,
        UnitKind.Duration => FactKinds.Durations,
        _ => FactKinds.Quantities,
    };

    public static NoticeFact Figure(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, in QuantityToken figure, FactPlace place)
    {
        TextSpan span = TextSpan.FromBounds(figure.Start, figure.End);
        string words = span.Of(text).ToString();
        if (figure.Kind == UnitKind.Duration)
        {
            return new DurationFact { Text = words, Path = place.Path, PathSpan = span, Span = place.InSource(span), Value = figure.Value, Unit = figure.Unit, Approximation = figure.Approximation, Lower = figure.Lower, Upper = figure.Upper };
        }

        (FactChange? change, ChangeForm? form) = ChangeReader.Read(folded, figure.Start);
        if (figure.Kind == UnitKind.Percent)
        {
            return new PercentageFact
            {
                Text = words,
                Path = place.Path,
                PathSpan = span,
                Span = place.InSource(span),
                Value = figure.Value,
                Unit = figure.Unit,
                Approximation = figure.Approximation,
                Lower = figure.Lower,
                Upper = figure.Upper,
                Change = change,
                ChangeForm = form,
            };
        }

        return new QuantityFact
        {
            Text = words,
            Path = place.Path,
            PathSpan = span,
            Span = place.InSource(span),
            Value = figure.Value,
            Unit = figure.Unit,
            Approximation = figure.Approximation,
            Lower = figure.Lower,
            Upper = figure.Upper,
            Change = change,
            ChangeForm = form,
            Noun = figure.Kind == UnitKind.Count ? NounReader.Read(text, folded, figure.Start, figure.UnitEnd) : null,
        };
    }

    public static DateFact Date(ReadOnlySpan<char> text, in DateToken date, FactPlace place)
    {
        TextSpan span = TextSpan.FromBounds(date.Start, date.End);
        return new()
        {
            Text = span.Of(text).ToString(),
            Path = place.Path,
            PathSpan = span,
            Span = place.InSource(span),
            Start = date.First,
            End = date.Last,
            Granularity = date.Granularity,
            YearImplied = date.YearImplied,
            Modifier = date.Modifier,
            Flaw = date.Flaw,
        };
    }

    public static ContactFact Contact(ReadOnlySpan<char> text, ContactHit contact, FactPlace place)
    {
        string value = contact.Value.Of(text).ToString();
        return new() { Text = value, Path = place.Path, PathSpan = contact.Value, Span = place.InSource(contact.Value), ContactKind = contact.Kind, Value = value, Label = contact.Label.Length == 0 ? null : contact.Label.Of(text).ToString() };
    }
}
