using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints the part of <c>IntercomJson</c> that knows every emitted type.</summary>
internal static class JsonEmitter
{
    public static string Emit(ClientFacts facts, EquatableArray<JsonType> types, EquatableArray<string> words)
    {
        CodeWriter w = SourceHeader.Begin(facts, "System", "System.Text.Json.Serialization.Metadata");
        using (w.Block($"{facts.Access} static partial class IntercomJson"))
        {
            w.Line("private static readonly Lazy<JsonRegistry> Types = new(Register);").Line();
            w.Doc(
                "summary",
                "What System.Text.Json needs to know of the types of this client, without reflection: for `JsonSerializerOptions.TypeInfoResolverChain`.");
            w.Line("public static IJsonTypeInfoResolver TypeInfoResolver => Types.Value;").Line();
            w.Doc("summary", "Reads a model or union.").Doc("typeparam name=\"T\"", "A model or union of this client.");
            w.Doc("param name=\"utf8Json\"", "One JSON value, as UTF-8.");
            w.Doc("returns", "The value; null for a JSON null, and for JSON of another kind, such as a list where an object should be.");
            w.Doc("exception cref=\"global::System.Text.Json.JsonException\"", "The JSON is malformed.");
            w.Doc("exception cref=\"NotSupportedException\"", "The type is none of this client's.");
            w.Line("public static T? Deserialize<T>(ReadOnlySpan<byte> utf8Json) where T : class => Deserialize(utf8Json, JsonReader<T>.Read);").Line();
            using (w.Block("private static JsonRegistry Register()"))
            {
                w.Line("var types = new JsonRegistry();");
                w.Filled(types.Select(static type => $"types.{type.Kind}<{type.Name}{(type.Kind == JsonTypeKind.Union ? $", {type.Name}.Json" : "")}>();"));
                w.Line("return types;");
            }
        }
        w.Line().Doc("summary", "The words that the description has for members such as `type`: to read one of them allocates nothing.");
        using (w.Block("internal static class JsonWords"))
        {
            w.Concatenated("public static readonly JsonNames Known = new(", string.Join(",", words), ");");
        }
        return w.ToString();
    }
}
