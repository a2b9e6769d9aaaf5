namespace RectificationModel.Facts;

/// <summary>In which direction a figure is said to have changed.</summary>
public enum FactChange
{
    /// <summary>It rose: 增长, 提高, 升至.</summary>
    Increase,

    /// <summary>It fell: 下降, 减少, 压减至.</summary>
    Decrease,
}
