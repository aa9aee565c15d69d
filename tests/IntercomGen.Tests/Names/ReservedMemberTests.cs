using System.Reflection;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Names;

/// <summary>What a model inherits cannot be the name of one of its properties: the list must have all of it.</summary>
public class ReservedMemberTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_inherited_member_is_reserved()
    {
        Type type = EmittedDescription.Of("spec/intercom-unstable.yaml").Emitted.Assembly.GetType("Intercom.IntercomModel", throwOnError: true)!;
        string[] inherited =
        [
            .. type.GetMembers(Declared)
                .Where(static member => member is not (FieldInfo or ConstructorInfo))
                .Where(static member => member is not MethodBase method || (!method.IsSpecialName && !method.IsPrivate))
                .Where(static member => member is not PropertyInfo property || property.GetMethod is not { IsPrivate: true })
                .Select(static member => member.Name)
                .Distinct(),
        ];

        Assert.NotEmpty(inherited);
        Assert.Empty(inherited.Except(ReservedNames.Model));
    }
}
