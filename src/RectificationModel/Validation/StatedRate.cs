using RectificationModel.Facts;

namespace RectificationModel.Validation;

/// <summary>Whether a printed rate is what its figures give, the way the rate is printed.</summary>
internal static class StatedRate
{
    /// <summary>Whether a share in percent agrees with the rate: rounded to its last digit or cut off there, or within the interval of 近, 超 and 约.</summary>
    public static bool Agrees(PercentageFact rate, decimal share)
    {
        if (rate.Value is not decimal value)
        {
            return true;
        }

        decimal step = Figures.Step(rate.Text);
        return rate.Approximation switch
        {
            Approximation.Exact => Math.Abs(share - value) <= step / 2 || (share > value && share - value < step && value < 100 && share < 100),
            Approximation.About => Math.Abs(share - value) <= Math.Max(step, 5),
            Approximation.Over or Approximation.AtLeast => share >= value - (step / 2),
            Approximation.Under or Approximation.AtMost => share <= value + (step / 2),
            _ => true,
        };
    }

    /// <summary>A share with as many digits as the rate has, and one more.</summary>
    public static string Print(decimal share, PercentageFact rate)
    {
        decimal step = Figures.Step(rate.Text);
        int digits = step switch { >= 1 => 1, >= 0.1m => 2, _ => 3 };
        return Figures.Number(Math.Round(share, digits, MidpointRounding.AwayFromZero));
    }
}
