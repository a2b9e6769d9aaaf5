namespace RectificationModel.Validation;

/// <summary>Compares paths by value; hashes their last steps alone, so that a deep tree costs neither a deep stack nor its depth for each path.</summary>
internal sealed class NoticePathComparer : IEqualityComparer<NoticePath>
{
    private const int HashedSteps = 8;

    public static NoticePathComparer Instance { get; } = new();

    public bool Equals(NoticePath? x, NoticePath? y) => x is null ? y is null : x.Equals(y);

    public int GetHashCode(NoticePath obj)
    {
        int hash = 0;
        NoticePath? step = obj;
        for (int i = 0; i < HashedSteps && step?.Parent is not null; i++, step = step.Parent)
        {
            // The places tell paths apart; of a member's name its length is enough.
            hash = (hash * 31) + (step.Index ?? step.Name.Length);
        }

        return hash;
    }
}
