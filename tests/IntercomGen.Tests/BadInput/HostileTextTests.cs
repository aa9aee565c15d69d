using System.Text.Json.Nodes;

namespace IntercomGen.Tests.BadInput;

/// <summary>Texts that try to end a comment or a string, and names that no C# identifier can have.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts => new(
    [
        "*/ class Evil {} /*", "</summary><evil>", "]]>", "a\u2028class Evil {}", "b\u2029c", "c\u0085d", "\"\"\" + Evil() + \"\"\"", "\"; Evil(); //", "{0} {",
        "}", "\\u000a class Evil {}",
        "\\", "\\\"", "#error no", "line\n#error no\n#if X", "\r#pragma", "\0nul", "\u0001\u001f\u007f", "&amp; & < > ' \"", "<c>x</c> `y` `z", "````",
        "a`b`c`", "<see cref=\"Evil\"/>", "{% raw %}",
        "[x](https://x) [y] ![z](u)", "e\u0301 \u202e\u200b\ufeff", "🎉👩‍👩‍👧", "\ufffe\uffff", new string('x', 5000),
        string.Concat(Enumerable.Repeat("word ", 3000)), "日本語のテキスト", "@\"", "$\"{x}\"", "/// x", "<!--", "-->", "%>", "<!DOCTYPE a>",
    ]);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_ends_neither_comment_nor_string(string text)
    {
        JsonObject property = new() { ["type"] = "string", ["description"] = text, ["deprecated"] = true, ["title"] = text };
        JsonObject schema = new()
        {
            ["type"] = "object",
            ["description"] = text,
            ["title"] = text,
            ["properties"] = new JsonObject
            {
                ["id"] = property,
                [text] = Tiny.Text(),
                ["kind"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text, "other"), ["description"] = text },
                ["tag"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text) },
            },
        };
        JsonObject operation = Tiny.Get(text, "thing");
        operation["summary"] = text;
        operation["description"] = text;
        operation["deprecated"] = true;
        operation["tags"] = new JsonArray(text);
        operation["parameters"] = new JsonArray(new JsonObject { ["name"] = text, ["in"] = "query", ["description"] = text, ["schema"] = Tiny.Text() });
        operation["responses"]!["404"] = new JsonObject { ["description"] = text };
        JsonObject choice = new()
        {
            ["oneOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/thing" }, new JsonObject { ["type"] = "integer", ["title"] = text }),
            ["description"] = text,
        };

        Outcome outcome = Outcome.Of(
            Tiny.Json(new JsonObject { ["thing"] = schema, ["choice"] = choice }, new JsonObject { ["/things"] = new JsonObject { ["get"] = operation } }));

        Assert.Null(outcome.Compilation.GetTypeByMetadataName("Intercom.Evil"));
        Assert.Equal(4, outcome.Properties("Thing").Count());
        Assert.Contains(text, outcome.Values("ThingKind").Values);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_survived()
    {
        const string half = "\\ud83c";
        string text = Tiny.Json(new JsonObject { ["thing"] = Tiny.Object("HALF", "id") }).Replace("HALF", half, StringComparison.Ordinal);

        Assert.Contains("Id", Outcome.Of(text).Properties("Thing"));
    }

    [Fact]
    public void Enum_values_may_be_anything()
    {
        string[] values =
        [
            "=", "!=", "~", "!~", "^", "$", "<", ">", "", " ", "2.10", "2.1", "210", "a,b", "a b", "a-b", "a_b", "AB", "ab", "\"", "\\", "\n", "class",
            "value", "known", "ToString", "from", "Values", "é", "开", "🎉", "'", "*", "%", "-1", "1",
        ];
        JsonObject schema = new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(static value => JsonValue.Create(value))]) };

        Assert.Equal(
            values.Order(StringComparer.Ordinal),
            Outcome.Of(Tiny.Json(new JsonObject { ["odd"] = schema })).Values("Odd").Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Property_names_may_be_anything()
    {
        string[] names =
        [
            "", " ", ",", "a,b", "\"", "\\", "$ref", "a b", "a-b", "a_b", "aB", "Id", "id", "ID", "i_d", "2fa", "2", "class", "event", "namespace", "thing",
            "Thing", "value", "Value", "json", "names", "table", "read", "write", "set",
            "is_set", "unset", "additional_properties", "ToString", "to_string", "get_type", "GetType", "equals", "Equals", "get_hash_code", "MemberwiseClone",
            "finalize", "_id", "__id", "field", "o", "i", "r", "w", "é", "开始", "🎉", "get_kept_json",
            "parent", "json_names", "json_enum", "json_time", "json_words", "json_model", "json_conversion", "intercom_model", "items", "item",
            new string('n', 600),
        ];

        Outcome outcome = Outcome.Of(Tiny.Json(new JsonObject { ["thing"] = Tiny.Object(names) }));

        Assert.Equal(names.Length, outcome.Properties("Thing").Count());
    }

    [Fact]
    public void Properties_of_request_models_may_be_anything_too()
    {
        string[] names = ["class", "JsonStart", "json_start", "required", "a,b", "", "create_thing_request", "is_set"];
        JsonObject schema = Tiny.Object(names);
        schema["required"] = new JsonArray([.. names.Select(static name => JsonValue.Create(name))]);
        JsonObject operation = Tiny.Get("createThing", "create_thing_request");
        operation.Remove("responses");
        operation["requestBody"] = new JsonObject
        {
            ["content"] = new JsonObject
            {
                ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/create_thing_request" } },
            },
        };

        Outcome outcome = Outcome.Of(
            Tiny.Json(new JsonObject { ["create_thing_request"] = schema }, new JsonObject { ["/things"] = new JsonObject { ["post"] = operation } }));

        Assert.Equal(names.Length, outcome.Properties("CreateThingRequest").Count());
    }

    [Fact]
    public void Schema_names_may_be_anything()
    {
        string[] names =
        [
            "", " ", "2", "2fa", "🎉", "开始", "é", "a,b", "a b", "a_b", "aB", "AB", "a/b", "a~b", "\"", "\\", "class", "Contact", "contact", "CONTACT", "con",
            "nul", "..", "a.b", new string('n', 400),
        ];
        var schemas = new JsonObject();
        foreach (string name in names) schemas[name] = Tiny.Object("id");

        Outcome outcome = Outcome.Of(Tiny.Json(schemas));

        int models = outcome.Result.Results[0].GeneratedSources.Count(static source => source.HintName.Contains("Models/", StringComparison.Ordinal));
        Assert.Equal(names.Length, models + outcome.Losses.Count);
    }
}
