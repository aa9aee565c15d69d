using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans the typed view of webhook notifications: of the models that notifications carry, those that the client has.</summary>
internal static class WebhookPlanner
{
    public static WebhookModel Plan(Plan plan, EquatableArray<TypeModel> types)
    {
        var models = new HashSet<string>(types.OfType<ObjectModel>().Select(static type => type.Name), StringComparer.Ordinal);
        var schemas = new HashSet<string>(plan.Description.Schemas.Select(static schema => schema.Name), StringComparer.Ordinal);
        var items = new List<WebhookItemModel>();
        foreach (WebhookTopicGroup group in WebhookTopics.Typed)
        {
            if (!schemas.Contains(group.Schema)) continue;
            string type = plan.Names.Of(group.Schema);
            if (models.Contains(type)) items.Add(new WebhookItemModel(type, group.Schema, string.Join(",", group.Topics)));
        }
        items.Add(new WebhookItemModel("IntercomDeletedItem", "deleted", string.Join(",", WebhookTopics.Deleted)) { IsOfRuntime = true });
        // Not called content_stat: that is a member inside it.
        items.Add(new WebhookItemModel("IntercomContentStat", "content_stat.", string.Join(",", WebhookTopics.ContentStats)) { IsOfRuntime = true });
        var names = new NameScope([]);
        return new WebhookModel(
            items.ToEquatableArray(),
            WebhookTopics.All.Select(topic => new EnumMember(names.Take(Identifier.Pascal(topic)), topic)).ToEquatableArray());
    }
}
