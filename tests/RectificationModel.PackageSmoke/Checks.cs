namespace RectificationModel.PackageSmoke;

/// <summary>Counts what holds and what does not.</summary>
internal sealed class Checks
{
    private int _passed;
    private int _failed;

    public void That(string what, bool holds, string otherwise = "")
    {
        if (holds)
        {
            _passed++;
            Console.WriteLine($"  ok    {what}");
            return;
        }

        _failed++;
        Console.WriteLine($"  FAIL  {what}{(otherwise.Length == 0 ? "" : $"\n{otherwise}")}");
    }

    public int Report()
    {
        Console.WriteLine($"{_passed} passed, {_failed} failed");
        return _failed == 0 ? 0 : 1;
    }
}
