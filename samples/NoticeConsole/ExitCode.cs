namespace NoticeConsole;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The notices were read; at least one has a finding at error level.</summary>
    public const int Findings = 1;

    /// <summary>An input cannot be read, or the command line is wrong.</summary>
    public const int Unusable = 2;

    /// <summary>Ctrl+C: what shells give for a program that SIGINT ended.</summary>
    public const int Cancelled = 130;
}
