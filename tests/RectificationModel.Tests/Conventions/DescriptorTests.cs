using System.Reflection;

namespace RectificationModel.Tests.Conventions;

public sealed class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
    [
        .. from type in Library.WrittenTypes
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType == typeof(DiagnosticDescriptor)
           select (DiagnosticDescriptor)field.GetValue(null)!,
    ];

    [Fact]
    public void What_readers_say_has_ids_of_its_own()
    {
        Assert.NotEmpty(Descriptors);
        Assert.Equal(Descriptors.Length, Descriptors.Select(d => d.Id).Distinct().Count());
        Assert.All(Descriptors, d => Assert.Contains(d.Id[..2], (string[])["RP", "RJ"]));
    }

    [Fact]
    public void Messages_are_written_in_both_languages() => Assert.All(Descriptors, d =>
    {
        Assert.All([d.Title.Chinese, d.Message.Chinese], text => Assert.Contains(text, c => c is >= '一' and <= '龥'));
        Assert.All([d.Title.English, d.Message.English], text => Assert.Contains(text, char.IsAsciiLetterLower));
    });
}
