using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using IntercomGen.Model;
using IntercomGen.Runtime.Tests.Json;

namespace IntercomGen.Tests.Hostile;

/// <summary>
/// Whatever a server sends for whatever emitted type: it reads and keeps everything, or it is malformed. A failure prints a smaller document and the seed
/// that makes it. <c>INTERCOMGEN_DAMAGED_DOCUMENTS=1000000</c> tries more of them.
/// </summary>
public class HostileServerTests
{
    private static readonly int s_count =
        int.Parse(Environment.GetEnvironmentVariable("INTERCOMGEN_DAMAGED_DOCUMENTS") ?? "20000", CultureInfo.InvariantCulture);

    private static readonly Lazy<EmittedDescription> s_emitted = new(static () => EmittedDescription.Of("spec/intercom-2.16.yaml"));

    private static readonly Lazy<JsonGen> s_gen = new(static () => new JsonGen(s_emitted.Value.Plan));

    private static readonly Lazy<EmittedJson> s_json = new(static () => new EmittedJson(s_emitted.Value.Emitted.Assembly));

    private static EmittedJson Emitted => s_json.Value;

    [Fact]
    public void Whatever_is_sent_is_kept_and_written_as_it_came() => s_gen.Value.Document.Sample(
        static sample =>
        {
            byte[] json = Encoding.UTF8.GetBytes(sample.Json);
            string once = Emitted.Write(Emitted.Read(sample.Type, json));
            // A model is an object: another value that stands alone has nothing beside which it could be kept.
            bool kept = json[0] == '{' || s_gen.Value.Types.Any(type => type is UnionModel && type.Name == sample.Type);
            Assert.True(!kept || SameJson.Of(sample.Json, once), $"{sample.Type}: {sample.Json}\nbecame\n{once}");
            Assert.Equal(once, Emitted.Write(Emitted.Read(sample.Type, Encoding.UTF8.GetBytes(once))));
            Type type = Emitted.Type(sample.Type);
            Assert.True(
                SameJson.Of(once, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type)),
                $"{sample.Type}: JsonSerializer makes another thing of {sample.Json}");
        },
        iter: s_count / 2);

    [Fact]
    public void Damaged_documents_are_refused_exactly_when_they_are_malformed() => Gen.Select(s_gen.Value.Document, Damage.Any).Sample(
        static (sample, damage) => Agree(sample.Type, damage(Encoding.UTF8.GetBytes(sample.Json))),
        iter: s_count / 2);

    [Fact]
    public void An_answer_that_ends_early_is_malformed_wherever_it_ends() => s_gen.Value.Document.Where(static sample => sample.Json[0] == '{').Sample(
        static sample =>
        {
            byte[] json = Encoding.UTF8.GetBytes(sample.Json);
            for (int length = 0; length < json.Length; length++) Assert.Throws<JsonException>(() => Emitted.Read(sample.Type, json.AsSpan(0, length)));
        },
        iter: s_count / 400);

    [Theory]
    [InlineData("{\"name\":\"a\\")]
    [InlineData("{\"name\":\"a\\u")]
    [InlineData("{\"name\":\"a\\u00")]
    [InlineData("{\"name\":\"a\\u00e")]
    [InlineData("{\"name\":\"a\\u00zz\"}")]
    [InlineData("{\"name\":\"a\\ud83d")]
    [InlineData("{\"created_at\":99999999999999999999")]
    public void What_ends_within_a_value_is_malformed_also_where_arithmetic_is_checked(string json) =>
        Assert.Throws<JsonException>(() => Emitted.Read("Contact", Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Nesting_is_bounded_in_every_model()
    {
        foreach (ObjectModel model in s_gen.Value.Types.OfType<ObjectModel>())
        {
            foreach (PropertyModel property in model.Properties.Where(static property => property.Shape.Kind >= ShapeKind.Model))
            {
                string name = JsonEncodedText.Encode(property.JsonName).ToString();
                foreach ((string open, string close) in new[] { ("[", "]"), ($"{{\"{name}\":", "}"), ($"{{\"{name}\":[", "]}") })
                {
                    string deep = $"{{\"{name}\":{string.Concat(Enumerable.Repeat(open, 2000))}1{string.Concat(Enumerable.Repeat(close, 2000))}}}";
                    Assert.Throws<JsonException>(() => Emitted.Read(model.Name, Encoding.UTF8.GetBytes(deep)));
                }
            }
        }
    }

    private static void Agree(string type, byte[] json)
    {
        bool expected = Damage.IsWellFormed(json);
        bool read;
        try
        {
            Emitted.Read(type, json);
            read = true;
        }
        catch (JsonException)
        {
            read = false;
        }
        Assert.True(expected == read, $"{type} {(read ? "takes" : "refuses")} {Encoding.UTF8.GetString(json)}");
    }
}
