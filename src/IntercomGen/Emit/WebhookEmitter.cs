using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints <c>IntercomTopics</c> and the table of the models that notifications carry.</summary>
internal static class WebhookEmitter
{
    public static string Emit(ClientFacts facts, WebhookModel model)
    {
        CodeWriter w = SourceHeader.Begin(facts);
        w.Doc("summary", "The topics of webhook notifications, for switch statements over `IntercomNotification.Topic`.").Line($"[{SourceHeader.Stamp}]");
        using (w.Block($"{facts.Access} static class IntercomTopics"))
        {
            foreach (EnumMember topic in model.Topics)
            {
                w.Doc("summary", $"`{topic.Value}`").Line($"public const string {topic.Name} = {CodeWriter.Literal(topic.Value)};");
            }
        }
        w.Line();
        using (w.Block("internal static partial class WebhookTypes"))
        {
            using (w.Block("static partial void Register(WebhookItems items)"))
            {
                foreach (WebhookItemModel item in model.Items)
                {
                    string read = item.IsOfRuntime ? item.Type + ".Read" : ShapeCode.ModelReader(item.Type);
                    w.Concatenated($"items.Add({CodeWriter.Literal(item.Schema)}, {read}, ", item.Topics, ");");
                }
            }
        }
        return w.ToString();
    }
}
