namespace RectificationModel;

/// <summary>How an ordinal is written. The first four are the levels of GB/T 9704-2012, 7.3.3, from the highest.</summary>
public enum OrdinalStyle
{
    /// <summary>A wording of another kind, kept as it is: 第一，, 其二、.</summary>
    Other,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseParenthesized,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）, also written 1）.</summary>
    ArabicParenthesized,

    /// <summary>① to ㊿; beyond fifty it is written （51）.</summary>
    Circled,
}
