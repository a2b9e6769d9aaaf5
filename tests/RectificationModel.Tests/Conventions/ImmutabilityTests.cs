using System.Reflection;
using System.Runtime.CompilerServices;
using RectificationModel.Validation;

namespace RectificationModel.Tests.Conventions;

public sealed class ImmutabilityTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Public_properties_are_get_only_or_init()
    {
        IEnumerable<string> settable =
            from type in Library.PublicTypes
            from property in type.GetProperties(Declared | BindingFlags.Instance | BindingFlags.Static)
            where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(settable);
    }

    [Fact]
    public void Public_types_hold_no_field_that_changes()
    {
        IEnumerable<string> changing =
            from type in Library.PublicTypes
            where !type.IsEnum && type != typeof(NoticeRuleContext) // what the rules of one run report into
            from field in type.GetFields(Declared | BindingFlags.Instance)
            where !field.IsInitOnly
            select $"{type.Name}.{field.Name}";
        Assert.Empty(changing);
    }

    [Fact]
    public void No_static_field_changes()
    {
        IEnumerable<string> changing =
            from type in Library.WrittenTypes
            from field in type.GetFields(Declared | BindingFlags.Static)
            where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal)
            select $"{type.Name}.{field.Name}";
        Assert.Empty(changing);
    }

    [Fact]
    public void Public_classes_are_sealed_or_abstract_unless_a_public_type_derives_from_them()
    {
        HashSet<Type?> bases = [.. Library.PublicTypes.Select(t => t.BaseType)];
        Assert.Empty(Library.PublicTypes.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(t)).Select(t => t.Name));
    }

    [Fact]
    public void Public_members_give_no_array_and_no_list_that_a_user_could_change()
    {
        IEnumerable<string> changeable =
            from type in Library.PublicTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.PropertyType.IsArray || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() is Type open && (open == typeof(List<>) || open == typeof(Dictionary<,>)))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(changeable);
    }
}
