using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace RectificationModel.Tests.Serialization.Schema;

/// <summary>A complete validator of JSON Schema 2020-12: python3-jsonschema. One process judges all instances.</summary>
internal static class SchemaValidator
{
    private const string Missing = "python3 with jsonschema is missing: apt-get install python3-jsonschema";

    private const string Program = """
        import json, sys
        from jsonschema import Draft202012Validator as Validator
        lines = sys.stdin.buffer.read().split(b"\n")
        schema = json.loads(lines[0])
        Validator.check_schema(schema)
        validator = Validator(schema)
        print("".join("1" if validator.is_valid(json.loads(line)) else "0" for line in lines[1:] if line))
        """;

    // The interpreter of the distribution, too, where another one comes first in the path.
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3"];

    /// <summary>Whether each instance, JSON on one line, is valid; skips the test where there is no validator.</summary>
    public static bool[] Judge(string schema, IReadOnlyList<string> instances)
    {
        string? python = Array.Find(Interpreters, HasValidator);
        Assert.SkipWhen(python is null, Missing);
        string input = string.Join('\n', [schema.ReplaceLineEndings(" "), .. instances.Select(instance => instance.ReplaceLineEndings(" "))]);
        (int exit, string output, string error) = Run(python!, Program, input);
        Assert.True(exit == 0, error);
        bool[] verdicts = [.. output.Trim().Select(verdict => verdict == '1')];
        Assert.Equal(instances.Count, verdicts.Length);
        return verdicts;
    }

    private static bool HasValidator(string python)
    {
        try
        {
            return Run(python, "from jsonschema import Draft202012Validator", "").Exit == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int Exit, string Output, string Error) Run(string python, string program, string input)
    {
        ProcessStartInfo start = new(python, ["-c", program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
