using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>A model that notifications carry.</summary>
/// <param name="name">The name of its schema, which is also what wrappers call it.</param>
/// <param name="read">Reads it.</param>
internal sealed class WebhookItemType(string name, Func<IntercomValue, IntercomModel?> read)
{
    public string Name { get; } = name;

    public IntercomModel? Read(IntercomValue? json) => json is { } value ? read(value) : null;
}

/// <summary>Which model the items of a topic are.</summary>
internal sealed class WebhookItems
{
    private readonly Dictionary<Type, WebhookItemType> _byType = new();
    private readonly Dictionary<string, WebhookItemType> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WebhookItemType> _byTopic = new(StringComparer.Ordinal);

    /// <summary>Adds a model.</summary>
    /// <param name="name">The name of its schema.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="topics">The topics whose items it is, separated by commas; empty for a model that is only found inside others.</param>
    public void Add<T>(string name, JsonRead<T> read, string topics) where T : IntercomModel
    {
        var type = new WebhookItemType(name, value => JsonCursor.Parse(value.Json, read));
        _byType.Add(typeof(T), type);
        _byName.Add(name, type);
        if (topics.Length == 0)
        {
            return;
        }

        foreach (string topic in topics.Split(','))
        {
            _byTopic[topic] = type;
        }
    }

    public WebhookItemType? Of(Type type) => _byType.TryGetValue(type, out WebhookItemType? found) ? found : null;

    public WebhookItemType? Of(string? name) => name is not null && _byName.TryGetValue(name, out WebhookItemType? found) ? found : null;

    public WebhookItemType? OfTopic(string? topic) => topic is not null && _byTopic.TryGetValue(topic, out WebhookItemType? found) ? found : null;
}

/// <summary>The models of this client that notifications carry.</summary>
internal static partial class WebhookTypes
{
    public static readonly WebhookItems All = Registered();

    // Has a body where the description has any of them.
    static partial void Register(WebhookItems items);

    private static WebhookItems Registered()
    {
        var items = new WebhookItems();
        Register(items);
        return items;
    }
}
