using System.Runtime.CompilerServices;
using IntercomGen.Analyzers.Api;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;
using IntercomGen.Planning;

namespace IntercomGen.Analyzers.Upgrade;

/// <summary>The client that a description would make, by name: what the generator plans is what code will be compiled against.</summary>
internal sealed class TargetClient
{
    private static readonly ConditionalWeakTable<ApiDescription, TargetClient> s_known = new();

    private readonly Dictionary<string, TargetOperation> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<ArgumentModel>> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SearchModel> _searches = new(StringComparer.Ordinal);

    private TargetClient(ApiDescription description)
    {
        Description = description;
        ClientModel plan = ClientPlanner.Plan(description, new ClientSettings("Intercom", "public", default), CancellationToken.None);
        foreach (TypeModel type in plan.Types) _types[type.Name] = type;
        foreach (SearchModel search in plan.Searches) _searches[search.Name] = search;
        foreach (GroupModel group in plan.Groups)
        {
            foreach (OperationModel operation in group.Operations)
            {
                _operations[Key(operation.Method, operation.Path)] = new TargetOperation(group, operation);
                if (operation.OptionsClass is { } options) _options[options] = operation.OptionProperties;
            }
        }
    }

    public ApiDescription Description { get; }

    public ApiIndex Api => ApiIndex.Of(Description);

    /// <summary>The version, as people call it.</summary>
    public string Version => Api.Version;

    public static TargetClient Of(ApiDescription description) => s_known.GetValue(description, static key => new TargetClient(key));

    /// <summary>The operation with a verb and a path, names in it aside.</summary>
    public TargetOperation? Operation(string verb, string path) => _operations.TryGetValue(Key(verb, path), out TargetOperation? operation) ? operation : null;

    public TypeModel? Type(string name) => _types.TryGetValue(name, out TypeModel? type) ? type : null;

    /// <summary>The properties of a class that holds the query of an operation.</summary>
    public EquatableArray<ArgumentModel>? Options(string name) => _options.TryGetValue(name, out EquatableArray<ArgumentModel> properties) ? properties : null;

    public SearchModel? Search(string name) => _searches.TryGetValue(name, out SearchModel? search) ? search : null;

    /// <summary>Whether there is a type of this name, of whatever kind.</summary>
    public bool HasType(string name) => _types.ContainsKey(name) || _options.ContainsKey(name) || _searches.ContainsKey(name);

    private static string Key(string verb, string path) => verb + " " + OperationNames.Anonymous(path);
}

/// <summary>An operation of the client to come, and the group that has it.</summary>
internal sealed record TargetOperation(GroupModel Group, OperationModel Model)
{
    /// <summary>How people write its method.</summary>
    public string Display => $"{Group.PropertyName}.{Model.Name}Async";
}
