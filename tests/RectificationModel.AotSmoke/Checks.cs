namespace RectificationModel.AotSmoke;

/// <summary>Counts what holds and what does not.</summary>
internal sealed class Checks
{
    private int _passed;
    private int _failed;

    public void That(string what, bool holds)
    {
        if (holds)
        {
            _passed++;
            return;
        }

        _failed++;
        Console.WriteLine($"  FAIL  {what}");
    }

    public int Report()
    {
        Console.WriteLine($"{_passed} passed, {_failed} failed");
        return _failed == 0 ? 0 : 1;
    }
}
