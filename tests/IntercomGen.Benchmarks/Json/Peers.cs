using System.Text;
using System.Text.Json;
using Intercom;
using Newtonsoft.Json.Serialization;

namespace IntercomGen.Benchmarks.Json;

/// <summary>The ways of reading and writing one payload.</summary>
/// <param name="Ours">The emitted models.</param>
/// <param name="SourceGenerated">System.Text.Json's source generation on plain classes.</param>
/// <param name="Newtonsoft">Newtonsoft.Json on the same classes.</param>
internal sealed record Peers(Peer Ours, Peer SourceGenerated, Peer Newtonsoft)
{
    private static readonly Newtonsoft.Json.JsonSerializerSettings s_newtonsoft = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        DateParseHandling = global::Newtonsoft.Json.DateParseHandling.None,
    };

    public static Peers Of(string payload) => payload switch
    {
        "contact" => new(
            new(static json => JsonCursor.Parse(json, json.Length, JsonModel<Contact>.Read)!, WriteOurs),
            new(
                static json => JsonSerializer.Deserialize(json, PlainContext.Default.PlainContact)!,
                static value => JsonSerializer.SerializeToUtf8Bytes((PlainContact)value, PlainContext.Default.PlainContact).Length),
            Old<PlainContact>()),
        "conversation_list_150" => new(
            new(static json => JsonCursor.Parse(json, json.Length, JsonModel<ConversationList>.Read)!, WriteOurs),
            new(
                static json => JsonSerializer.Deserialize(json, PlainContext.Default.PlainConversationList)!,
                static value => JsonSerializer.SerializeToUtf8Bytes((PlainConversationList)value, PlainContext.Default.PlainConversationList).Length),
            Old<PlainConversationList>()),
        _ => new(
            new(
                static json => JsonCursor.Parse(json, json.Length, static (ref JsonCursor r, IntercomModel? parent) => r.List<Conversation>(parent))!,
                WriteList),
            new(
                static json => JsonSerializer.Deserialize(json, PlainContext.Default.ListPlainConversation)!,
                static value => JsonSerializer.SerializeToUtf8Bytes((List<PlainConversation>)value, PlainContext.Default.ListPlainConversation).Length),
            Old<List<PlainConversation>>()),
    };

    private static int WriteOurs(object value)
    {
        using JsonOut w = JsonOut.Rent();
        ((IntercomModel)value).Write(w);
        return w.Written.Length;
    }

    private static int WriteList(object value)
    {
        using JsonOut w = JsonOut.Rent();
        w.Any((IReadOnlyList<Conversation>)value);
        return w.Written.Length;
    }

    private static Peer Old<T>() where T : class => new(
        static json => global::Newtonsoft.Json.JsonConvert.DeserializeObject<T>(Encoding.UTF8.GetString(json), s_newtonsoft)!,
        static value => Encoding.UTF8.GetBytes(global::Newtonsoft.Json.JsonConvert.SerializeObject(value, s_newtonsoft)).Length);
}

/// <summary>One way of reading and writing.</summary>
/// <param name="Read">Reads UTF-8.</param>
/// <param name="Write">Writes UTF-8; gives its length.</param>
internal sealed record Peer(Func<byte[], object> Read, Func<object, int> Write);
