namespace NoticeConsole.Input;

/// <summary>An input that cannot be read; the message is one line that names it.</summary>
internal sealed class UnreadableInputException(string name, string reason) : Exception($"{name}: {reason}");
