using FakeIntercom.Description;
using FakeIntercom.Http;

namespace FakeIntercom.Resources;

/// <summary>Answers one call.</summary>
internal delegate ApiAnswer Handler(ApiCall call);

/// <summary>The operations with a logic of their own, by verb and path shape; all others are sampled from their schema.</summary>
internal static class Handlers
{
    private static readonly Dictionary<string, Handler> s_byKey = new IEnumerable<KeyValuePair<string, Handler>>[]
    {
        AdminHandlers.All,
        ContactHandlers.All,
        CompanyHandlers.All,
        TagHandlers.All,
        NoteHandlers.All,
        ConversationHandlers.All,
        TicketHandlers.All,
        ArticleHandlers.All,
        ExportHandlers.All,
        MessageHandlers.All,
    }.SelectMany(h => h).ToDictionary(StringComparer.Ordinal);

    public static Handler Find(ApiOperation operation) => s_byKey.GetValueOrDefault(operation.Key, SampledHandler.Answer);
}
