using IntercomGen.Description;

namespace IntercomGen.Model;

/// <summary>A model that notifications carry.</summary>
/// <param name="Type">Its C# name.</param>
/// <param name="Schema">The name that wrappers give it.</param>
/// <param name="Topics">The topics whose items it is, separated by commas.</param>
internal sealed record WebhookItemModel(string Type, string Schema, string Topics)
{
    /// <summary>Whether the runtime brings it; such a model cannot be made by others, and has a reader of its own.</summary>
    public bool IsOfRuntime { get; init; }
}

/// <summary>The typed view of webhook notifications.</summary>
/// <param name="Items">The models that notifications carry.</param>
/// <param name="Topics">Every topic, and the name of its constant.</param>
internal sealed record WebhookModel(EquatableArray<WebhookItemModel> Items, EquatableArray<EnumMember> Topics);
