using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace RectificationModel;

/// <summary>Lets a recursion over a block tree go as deep as memory allows: where this thread's stack is nearly used up, the next step gets a stack of its own.</summary>
internal static class StackGuard
{
    private const int StackSize = 16 * 1024 * 1024;

    public static TResult Run<TState, TResult>(TState state, Func<TState, TResult> step) =>
        RuntimeHelpers.TryEnsureSufficientExecutionStack() ? step(state) : OnNewStack(state, step);

    private static TResult OnNewStack<TState, TResult>(TState state, Func<TState, TResult> step)
    {
        TResult? result = default;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(Go, StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;

        void Go()
        {
            try
            {
                result = step(state);
            }
#pragma warning disable CA1031 // thrown again on the thread that asked
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
