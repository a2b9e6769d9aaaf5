using BenchmarkDotNet.Running;
using RectificationModel.Benchmarks;
using RectificationModel.Benchmarks.Quick;

if (args is ["quick", ..])
{
    QuickRun.Print(Console.Out, args.AsSpan(1));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BenchmarkTexts).Assembly).Run(args);
