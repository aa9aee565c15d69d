using System.Text;
using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

/// <summary>What a model holds, against a plain dictionary: members and unknown members in any order, in one object after the other.</summary>
public class ModelSlotsTests
{
    private static readonly string[] s_values = ["null", "\"a\"", "[2]", "12"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_model_holds_what_was_received_and_assigned_last(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 400; round++)
        {
            var known = new SortedDictionary<int, string>();
            var unknown = new List<string>();
            Wide model = IntercomJson.Deserialize(Encoding.UTF8.GetBytes(Received(random, known, unknown)), JsonModel<Wide>.Read)!;
            for (int change = random.Next(8); change > 0; change--)
            {
                Change(random, model, known, unknown);
            }

            Assert.Equal(
                "{" + string.Join(',', known.Select(member => $"\"member_{member.Key}\":{member.Value}").Concat(unknown.Select(name => $"\"{name}\":0"))) + "}",
                model.ToString());
            Assert.Equal(
                Enumerable.Range(0, Wide.Count).Select(known.ContainsKey), Enumerable.Range(0, Wide.Count).Select(member => model.IsSet($"member_{member}")));
            Assert.All(known, member => Assert.Equal(Text(member.Value), model.Get(member.Key)));
            Assert.All(known, member => Assert.Equal(member.Value[0] is '[' or '1', model.GetKeptJson($"member_{member.Key}") is not null));
            Assert.Equal(unknown, model.AdditionalProperties.Keys);
        }
    }

    // A member may come twice; an array is no text, and a number is text that is kept as what it was.
    private static string Received(Random random, SortedDictionary<int, string> known, List<string> unknown)
    {
        var members = new List<string>();
        int most = random.Next(2) == 0 ? 6 : Wide.Count;
        for (int i = random.Next(10); i > 0; i--)
        {
            if (random.Next(3) == 0)
            {
                unknown.Add($"unknown_{unknown.Count}");
                members.Add($"\"{unknown[^1]}\":0");
            }
            else
            {
                int member = random.Next(most);
                known[member] = s_values[random.Next(s_values.Length)];
                members.Add($"\"member_{member}\":{known[member]}");
            }
        }

        return "{" + string.Join(",", members) + "}";
    }

    private static void Change(Random random, Wide model, SortedDictionary<int, string> known, List<string> unknown)
    {
        switch (random.Next(3))
        {
            case 0:
                unknown.Add($"added_{unknown.Count}");
                model.AdditionalProperties[unknown[^1]] = 0;
                break;
            default:
                int member = random.Next(Wide.Count);
                string? value = random.Next(3) == 0 ? null : "b";
                known[member] = value is null ? "null" : "\"b\"";
                model.Put(member, value);
                break;
        }
    }

    private static string? Text(string json) => json[0] switch
    {
        '"' => json.Trim('"'),
        '1' => json,
        _ => null,
    };
}
