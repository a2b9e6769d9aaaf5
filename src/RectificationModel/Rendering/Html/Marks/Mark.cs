namespace RectificationModel.Rendering.Html.Marks;

/// <summary>What is said of a piece of a text.</summary>
internal abstract record Mark(TextSpan Span)
{
    /// <summary>Opens its element.</summary>
    public abstract void Open(HtmlContext context);

    /// <summary>Writes what stands behind it, once.</summary>
    public abstract void Refer(HtmlContext context);
}
