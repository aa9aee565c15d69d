using System.Reflection;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Names;

/// <summary>What a model inherits cannot be the name of one of its properties: the list must have all of it.</summary>
public class ReservedMemberTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

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

    [Fact]
    public void A_case_may_have_a_name_that_its_union_prints()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("""
            otherwise: { type: object, properties: { a: { type: string } } }
            t: { type: object, properties: { b: { type: string } } }
            choice: { oneOf: [{ $ref: "#/components/schemas/otherwise" }, { $ref: "#/components/schemas/t" }] }
            format: { type: string, enum: [print_members, with, values] }
            """));

        Assert.NotNull(outcome.Type("Choice"));
        Assert.Equal(3, outcome.Values("Format").Count);
    }

    [Fact]
    public void A_property_may_have_the_name_of_a_type_that_its_model_reads()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("""
            colour: { type: string, enum: [red, blue] }
            paint: { type: string, enum: [oil, water] }
            option: { oneOf: [{ type: string }, { $ref: "#/components/schemas/part" }] }
            part: { type: object, properties: { id: { type: string } } }
            thing:
              type: object
              properties:
                colour: { $ref: "#/components/schemas/colour" }
                colours: { type: array, items: { $ref: "#/components/schemas/colour" } }
                paint: { type: string }
                tint: { $ref: "#/components/schemas/paint" }
                option: { type: integer }
                pick: { $ref: "#/components/schemas/option" }
                picks: { type: array, items: { $ref: "#/components/schemas/option" } }
                named: { type: object, additionalProperties: { $ref: "#/components/schemas/option" } }
                part: { $ref: "#/components/schemas/part" }
            """));

        Assert.Equal(
            ["Colour", "Colours", "Named", "Option", "Paint", "Part", "Pick", "Picks", "Tint"], outcome.Properties("Thing").Order(StringComparer.Ordinal));
    }
}
