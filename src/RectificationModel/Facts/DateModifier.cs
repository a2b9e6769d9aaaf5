namespace RectificationModel.Facts;

/// <summary>What a word beside a date says of it. The word is no part of the fact's text, and the fact's days are those of the date alone.</summary>
public enum DateModifier
{
    /// <summary>At its beginning: 初.</summary>
    Beginning,

    /// <summary>At its end: 底, 末.</summary>
    End,

    /// <summary>Before it, or by its end where it is a time limit: 前, 之前, 以前, 底前.</summary>
    Before,

    /// <summary>Up to and including it: 截至, 或之前, 及以前, 为止.</summary>
    Until,

    /// <summary>From it on: 以来, 起, 自.</summary>
    Since,

    /// <summary>After it: 后, 之后, 以后.</summary>
    After,

    /// <summary>Thereabouts: 左右, 前后.</summary>
    About,
}
