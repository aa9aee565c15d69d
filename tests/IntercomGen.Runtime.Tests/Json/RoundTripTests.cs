using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

public class RoundTripTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_read_is_written_as_it_came(bool indented)
    {
        var source = new DocumentSource(indented ? 7 : 8);
        for (int i = 0; i < 3000; i++)
        {
            string json = source.Document(indented);
            string once = Reading.Tag(json).ToString();
            Assert.True(Reading.Same(json, once), $"{json}\nbecame\n{once}");
            Assert.Equal(once, Reading.Tag(once).ToString());
        }
    }

    [Fact]
    public void Members_beyond_the_64th_are_remembered()
    {
        var wide = new Wide();
        wide.Put(3, "three");
        wide.Put(64, null);
        wide.Put(128, "x");
        wide.Put(149, "last");

        string json = wide.ToString();

        Assert.Equal("""{"member_3":"three","member_64":null,"member_128":"x","member_149":"last"}""", json);
        Assert.Equal(json, Reading.Of(json, JsonModel<Wide>.Read)!.ToString());
        Assert.True(wide.IsSet("member_64"));
        Assert.False(wide.IsSet("member_65"));
    }

    [Fact]
    public void Members_beyond_the_64th_keep_what_does_not_fit()
    {
        const string Json = """{"member_70":5,"member_71":{"a":1},"member_149":"x"}""";
        Wide wide = Reading.Of(Json, JsonModel<Wide>.Read)!;

        Assert.Equal(("5", null, "x"), (wide.Get(70), wide.Get(71), wide.Get(149)));
        Assert.Equal(Json, wide.ToString());
        wide.Put(71, "y");
        Assert.Equal("""{"member_70":5,"member_71":"y","member_149":"x"}""", wide.ToString());
    }

    [Fact]
    public void Readers_in_parallel_with_different_orders_read_right()
    {
        string[] names = ["type", "id", "name", "applied_at", "color", "seats", "hidden", "other", "score"];
        Parallel.For(0, 8, worker =>
        {
            var random = new Random(worker);
            for (int i = 0; i < 2000; i++)
            {
                string[] order = names.OrderBy(_ => random.Next()).ToArray();
                string json = "{" + string.Join(
                    ',', order.Select(n => $"\"{n}\":" + (n is "type" or "id" or "name" or "color" ? $"\"{n}{i}\"" : n == "hidden" ? "true" : "17"))) + "}";
                Tag tag = Reading.Tag(json);
                Assert.Equal(($"type{i}", $"id{i}", $"name{i}", 17L, true), (tag.Type, tag.Id, tag.Name, tag.Seats, tag.Hidden));
                Assert.True(Reading.Same(json, tag.ToString()), json);
            }
        });
    }

    [Fact]
    public void A_derived_model_reads_and_writes_the_members_of_its_base()
    {
        const string Json = """{"type":"admin","body":"hi","app":{"id":"a1"}}""";
        AdminWithApp admin = Reading.Of(Json, JsonModel<AdminWithApp>.Read)!;

        Assert.Equal(("admin", "hi", "a1"), (admin.Type, admin.Body, admin.App!.Id));
        Assert.Equal(Json, admin.ToString());
        Assert.True(admin.IsSet("body"));
        Assert.False(admin.IsSet("id"));
    }

    [Fact]
    public void The_last_of_several_members_with_one_name_counts()
    {
        Tag tag = Reading.Tag("""{"seats":"5","seats":7,"name":"x","name":{"a":1}}""");

        Assert.Equal((7L, null), (tag.Seats, tag.Name));
        Assert.Equal("""{"name":{"a":1},"seats":7}""", tag.ToString());
    }
}
