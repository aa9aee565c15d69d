using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <content>The typed view of what a notification is about.</content>
public sealed partial class IntercomNotification
{
    private IntercomModel? _item;
    private IntercomAttributes? _members;

    /// <summary>
    /// What it happened to, as the model that belongs to the topic: a <c>Contact</c>, a <c>Conversation</c>, an <see cref="IntercomDeletedItem"/>, an
    /// <see cref="IntercomContentStat"/> and so on. Null for topics whose items the description has no model for, and for topics that are newer than this
    /// client: see <see cref="RawItem"/>.
    /// </summary>
    public IntercomModel? Item => _item ??= ReadItem();

    /// <summary>Gives what it happened to as a model, be it the item itself or inside it, as of topics that name two things.</summary>
    /// <typeparam name="T">A model that notifications carry, such as <c>Contact</c>, or <see cref="IntercomDeletedItem"/>.</typeparam>
    /// <param name="item">The model.</param>
    /// <returns>Whether the notification carries such a model.</returns>
    public bool TryGetItem<T>([NotNullWhen(true)] out T? item) where T : IntercomModel
    {
        item = Item as T;
        if (item is null && WebhookTypes.All.Of(typeof(T)) is { } type)
        {
            item = type.Read(JsonOf(type)) as T;
        }

        return item is not null;
    }

    private string? ItemType => Member("type")?.AsString();

    private IntercomModel? ReadItem() =>
        (WebhookTypes.All.OfTopic(Topic) ?? WebhookTypes.All.Of(ItemType)) is { } type ? type.Read(JsonOf(type)) : null;

    // The item of a topic that names several things has a member for each; that of others is the thing itself.
    private IntercomValue? JsonOf(WebhookItemType type) => Member(type.Name) is { Kind: JsonValueKind.Object } nested
        ? nested
        : ItemType == type.Name || WebhookTypes.All.OfTopic(Topic) == type ? RawItem : null;

    private IntercomValue? Member(string name)
    {
        _members ??= RawItem.AsObject() ?? [];
        return _members.TryGetValue(name, out IntercomValue value) ? value : null;
    }
}
