namespace RectificationModel.Rendering.Html;

/// <summary>How a heading is set (GB/T 9704-2012, 7.3.3): 一、 in 黑体, （一） in 楷体, deeper ones as the text; one without an ordinal by its depth.</summary>
internal static class HeadingStyle
{
    private const string First = "rn-heading rn-first";
    private const string Second = "rn-heading rn-second";
    private const string Deeper = "rn-heading";

    public static string Of(Ordinal? ordinal, int level) => ordinal?.Style switch
    {
        OrdinalStyle.Chinese => First,
        OrdinalStyle.ChineseParenthesized => Second,
        null or OrdinalStyle.Other => level <= 2 ? First : level == 3 ? Second : Deeper,
        _ => Deeper,
    };
}
