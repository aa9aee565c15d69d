using IntercomGen.Description;
using IntercomGen.Diagnostics;
using IntercomGen.Emit;
using IntercomGen.Input;
using IntercomGen.Model;
using IntercomGen.Planning;
using Microsoft.CodeAnalysis;

namespace IntercomGen;

/// <summary>A planned client, cut into the files to print. Each file carries no more than it prints, so that a change elsewhere leaves it as it is.</summary>
internal sealed record PlannedClient(
    EquatableArray<FileSlot<TypeFile>> TypeFiles,
    EquatableArray<FileSlot<GroupFile>> GroupFiles,
    EquatableArray<SearchFile> SearchFiles,
    RootFile RootFile,
    JsonFile JsonFile,
    WebhookFile WebhookFile,
    RuntimeFile RuntimeFile,
    EquatableArray<DiagnosticInfo> Findings)
{
    private const int TypeSlots = 512;
    private const int GroupSlots = 128;

    public static PlannedClient Plan(ClientRequest request, CancellationToken cancellationToken)
    {
        ClientModel client = ClientPlanner.Plan(request.Description, request.Settings, cancellationToken);
        string prefix = request.Prefix;
        return new PlannedClient(
            FileSlots.Of(TypeFilesOf(client, prefix), TypeSlots),
            FileSlots.Of(client.Groups.Select(group => new GroupFile($"{prefix}{group.ClassName}.g.cs", client.Facts, group)), GroupSlots),
            client.Searches.Select(search => new SearchFile($"{prefix}{search.Name}.g.cs", client.Facts, search)).ToEquatableArray(),
            new RootFile($"{prefix}IntercomClient.g.cs", client.Facts, client.Root),
            new JsonFile($"{prefix}IntercomJson.Types.g.cs", client.Facts, client.Types.Select(JsonType.Of).ToEquatableArray(), Words(client)),
            new WebhookFile($"{prefix}IntercomTopics.g.cs", client.Facts, client.Webhooks),
            new RuntimeFile(prefix, client.Facts),
            client.Findings.Select(finding => DiagnosticInfo.Of(finding, request.Path)).ToEquatableArray());
    }

    private static EquatableArray<string> Words(ClientModel client) => client.Types
        .OfType<ObjectModel>()
        .SelectMany(static type => type.Properties)
        .Select(static property => property.Word)
        .OfType<string>()
        .Where(static word => word.Length > 0 && word.IndexOf(',') < 0)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static word => word, StringComparer.Ordinal)
        .ToEquatableArray();

    private static IEnumerable<TypeFile> TypeFilesOf(ClientModel client, string prefix)
    {
        // With a choice of groups, a type can be there without the one that it is written in.
        HashSet<string> names = new(client.Types.Select(static type => type.Name), StringComparer.Ordinal);
        return client.Types
            .GroupBy(type => names.Contains(type.Home) ? type.Home : type.Name, StringComparer.Ordinal)
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .Select(file => new TypeFile(
                $"{prefix}Models/{file.Key}.g.cs",
                client.Facts,
                file.OrderBy(type => type.Name != file.Key).ToEquatableArray()));
    }
}

/// <summary>The file of a type and of those that are written inline in it.</summary>
internal sealed record TypeFile(string Hint, ClientFacts Facts, EquatableArray<TypeModel> Types) : IPlannedFile
{
    public string Print() => TypeFileEmitter.Emit(Facts, Types);
}

/// <summary>The file of a group.</summary>
internal sealed record GroupFile(string Hint, ClientFacts Facts, GroupModel Group) : IPlannedFile
{
    public string Print() => GroupEmitter.Emit(Facts, Group);
}

/// <summary>The file of a search.</summary>
internal sealed record SearchFile(string Hint, ClientFacts Facts, SearchModel Search);

/// <summary>The file of <c>IntercomClient</c>.</summary>
internal sealed record RootFile(string Hint, ClientFacts Facts, RootModel Root);

/// <summary>The file of <c>IntercomJson</c>.</summary>
internal sealed record JsonFile(string Hint, ClientFacts Facts, EquatableArray<JsonType> Types, EquatableArray<string> Words);

/// <summary>The file of what webhooks need to know of the description.</summary>
internal sealed record WebhookFile(string Hint, ClientFacts Facts, WebhookModel Webhooks);

/// <summary>The files of the runtime.</summary>
internal sealed record RuntimeFile(string Prefix, ClientFacts Facts)
{
    public void AddTo(SourceProductionContext output, FrameworkFacts framework)
    {
        foreach ((string hint, string text) in RuntimeFiles.Emit(Facts, framework)) output.AddSource(Prefix + hint, text);
    }
}
