using System.Reflection;
using System.Xml.Linq;

namespace RectificationModel.Tests.Conventions;

public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Docs =
        XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member").ToDictionary(m => (string)m.Attribute("name")!);

    [Fact]
    public void Each_public_type_says_what_it_is() => Assert.Empty(Library.PublicTypes.Where(t => !IsDocumented($"T:{IdOf(t)}")).Select(t => t.Name));

    [Fact]
    public void Each_public_property_and_enum_member_says_what_it_is()
    {
        IEnumerable<string> silent =
            from type in Library.PublicTypes
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            let id = member switch
            {
                PropertyInfo property when property.GetIndexParameters().Length == 0 => $"P:{IdOf(type)}.{member.Name}",
                FieldInfo { IsSpecialName: false } => $"F:{IdOf(type)}.{member.Name}",
                _ => null,
            }
            where id is not null && !IsDocumented(id)
            select id;
        Assert.Empty(silent);
    }

    [Fact]
    public void Each_public_method_says_what_it_does()
    {
        IEnumerable<string> silent =
            from type in Library.PublicTypes
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !method.IsSpecialName && !Library.IsGenerated(method) && method.GetBaseDefinition() == method
            let id = $"M:{IdOf(type)}.{method.Name}"
            where !Docs.Keys.Any(k => k == id || k.StartsWith(id + "(", StringComparison.Ordinal) || k.StartsWith(id + "`", StringComparison.Ordinal))
            select id;
        Assert.Empty(silent);
    }

    [Fact]
    public void No_summary_is_empty() =>
        Assert.Empty(Docs.Where(d => d.Value.Element("summary") is XElement summary && string.IsNullOrWhiteSpace(summary.Value) && !summary.HasElements).Select(d => d.Key));

    private static bool IsDocumented(string id) => Docs.TryGetValue(id, out XElement? member) && (member.Element("summary") is not null || member.Element("inheritdoc") is not null);

    private static string IdOf(Type type) => type.FullName!.Replace('+', '.');
}
