namespace RectificationModel.Composition;

/// <summary>The styles of the levels of headings, from the highest.</summary>
internal sealed class OrdinalLevels(ValueList<OrdinalStyle> styles)
{
    /// <summary>一、（一）1.（1）①: GB/T 9704-2012, 7.3.3, and a fifth level.</summary>
    public static ValueList<OrdinalStyle> Official { get; } =
        [OrdinalStyle.Chinese, OrdinalStyle.ChineseParenthesized, OrdinalStyle.Arabic, OrdinalStyle.ArabicParenthesized, OrdinalStyle.Circled];

    public static OrdinalLevels Default { get; } = new(Official);

    /// <summary>The style of a list under a heading: the one below its style; under a heading of a style that is no level, the first of a lower rank; else the last.</summary>
    public OrdinalStyle Below(OrdinalStyle above)
    {
        int own = styles.ToList().IndexOf(above);
        int level = own >= 0 ? own + 1 : styles.TakeWhile(style => style <= above).Count();
        return styles[Math.Min(level, styles.Count - 1)];
    }
}
