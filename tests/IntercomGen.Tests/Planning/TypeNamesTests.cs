using IntercomGen.Description;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Planning;

/// <summary>How the names of types are given out when several things want the same.</summary>
public class TypeNamesTests
{
    [Fact]
    public void Components_that_differ_in_spelling_only_have_the_same_names_in_any_order()
    {
        string[] names = ["thing_list", "ThingList", "thing-list", "ticket"];
        string[] reversed = [.. names.Reverse()];

        Assert.Equal(["ThingListModel2", "ThingList", "ThingListModel", "Ticket"], names.Select(Names(names).Of));
        Assert.Equal(["ThingListModel2", "ThingList", "ThingListModel", "Ticket"], names.Select(Names(reversed).Of));
    }

    [Fact]
    public void A_component_steps_aside_for_a_reserved_name_whatever_its_case() => Assert.Equal("TaskModel", Names("task").Of("task"));

    [Fact]
    public void A_component_that_comes_twice_has_one_name()
    {
        TypeNames names = Names("thing", "thing");

        Assert.Equal("Thing", names.Of("thing"));
        Assert.False(names.IsTaken("ThingModel"));
    }

    [Fact]
    public void An_inline_type_steps_aside_for_a_component()
    {
        TypeNames names = Names("thing_tag");

        Assert.Equal("ThingNote", names.Claim("ThingNote", "Inline"));
        Assert.Equal(["ThingTagInline", "ThingTagInline2"], [names.Claim("ThingTag", "Inline"), names.Claim("ThingTag", "Inline")]);
    }

    [Fact]
    public void A_name_is_taken_once()
    {
        TypeNames names = Names("thing");

        Assert.Equal((true, false), (names.IsTaken("Thing"), names.IsTaken("Other")));
        Assert.Equal((false, true, false), (names.TryClaim("Thing"), names.TryClaim("Other"), names.TryClaim("other")));
        Assert.True(names.IsTaken("Other"));
    }

    private static TypeNames Names(params string[] components) => new(components.Select(static name => new NamedSchema(name, new Schema(), default)), ["TASK"]);
}
