using IntercomGen.Description.Naming;
using IntercomGen.Emit;
using IntercomGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Upgrade;

/// <summary>What becomes of a method of an emitted client, as far as a call of it notices.</summary>
internal static class MethodChanges
{
    private static readonly HashSet<string> s_own = new(StringComparer.Ordinal) { "options", "cancellationToken", "query" };

    /// <param name="method">The method.</param>
    /// <param name="call">The call; null where the method is only named.</param>
    /// <param name="upgrade">What is to come.</param>
    public static Change? Of(IMethodSymbol method, IInvocationOperation? call, ClientUpgrade upgrade)
    {
        bool paged = false;
        if (EmittedClient.OperationOf(method) is not { } called)
        {
            if (PagedSibling(method) is not { } sibling || EmittedClient.OperationOf(sibling) is not { } walked) return null;
            (called, paged) = (walked, true);
        }
        string subject = $"{called.Verb} {called.Path}";
        string display = $"{Group(method.ContainingType)}.{method.Name}";
        if (upgrade.Operation(called.Verb, called.Path) is not { } now) return new Change(subject, $"'{display}' is gone: there is no '{subject}'");
        var changes = new List<string>();
        string? replacement = null;
        if (Name(now, paged) is not { } name)
        {
            changes.Add($"'{now.Display}' has no pages to walk");
        }
        else if (name != method.Name || now.Group.ClassName != method.ContainingType.Name)
        {
            changes.Add($"it is called '{now.Group.PropertyName}.{name}'");
            if (now.Group.ClassName == method.ContainingType.Name) replacement = name;
        }
        if (!paged) Result(method, now.Model, upgrade, changes);
        Arguments(method, call, now.Model, upgrade, changes);
        return changes.Count == 0 ? null : new Change(subject, $"'{display}' changes: {string.Join("; ", changes)}") { Replacement = replacement };
    }

    private static string Group(INamedTypeSymbol type) => type.Name.EndsWith("Client", StringComparison.Ordinal)
        ? type.Name.Substring(0, type.Name.Length - "Client".Length)
        : type.Name;

    private static string? Name(TargetOperation now, bool paged)
    {
        string? name = paged ? now.Model.Paging?.MethodName : now.Model.Name;
        return name is null ? null : name + "Async";
    }

    // ListAllAsync walks what ListAsync answers.
    private static IMethodSymbol? PagedSibling(IMethodSymbol method)
    {
        if (method.ReturnType.Name != "IntercomPages" || method.ContainingType is not { } type) return null;
        return type.GetMembers().OfType<IMethodSymbol>()
            .FirstOrDefault(other => other.Name.EndsWith("Async", StringComparison.Ordinal) && EmittedClient.OperationOf(other) is not null
                && OperationNames.Paged(other.Name.Substring(0, other.Name.Length - "Async".Length)) + "Async" == method.Name);
    }

    private static void Result(IMethodSymbol method, OperationModel now, ClientUpgrade upgrade, List<string> changes)
    {
        string before = TypeTexts.Renamed(TypeTexts.Awaited(method.ReturnType), upgrade);
        string after = now.ResultKind switch
        {
            ResultKind.Json => now.Result!.CSharp,
            ResultKind.Text => "string",
            ResultKind.Download => "IntercomDownload",
            ResultKind.Redirect => "Uri",
            _ => "",
        };
        if (before != after) changes.Add($"it answers {Shown(after)} instead of {Shown(before)}");
    }

    private static void Arguments(IMethodSymbol method, IInvocationOperation? call, OperationModel now, ClientUpgrade upgrade, List<string> changes)
    {
        HashSet<string> given = new(call is null ? [] : Given(call), StringComparer.Ordinal);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (s_own.Contains(parameter.Name) || !given.Contains(parameter.Name)) continue;
            if (Find(now, parameter.Name) is not { } argument)
            {
                bool moved = now.OptionProperties.Any(option => string.Equals(option.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
                changes.Add(moved ? $"'{parameter.Name}' is a member of 'query'" : $"it takes no '{parameter.Name}'");
                continue;
            }
            string before = TypeTexts.Renamed(TypeTexts.Of(parameter.Type), upgrade);
            string after = RequestCode.Type(argument).TrimEnd('?');
            if (before != after) changes.Add($"'{parameter.Name}' is {Shown(after)} instead of {Shown(before)}");
        }
        foreach (ArgumentModel argument in now.Arguments)
        {
            string name = argument.Name.TrimStart('@');
            bool known = method.Parameters.Any(parameter => parameter.Name == name && (!parameter.IsOptional || given.Contains(name)));
            if (argument.Required && !known) changes.Add($"it requires '{name}'");
        }
    }

    private static IEnumerable<string> Given(IInvocationOperation call) => call.Arguments
        .Where(static argument => argument is { ArgumentKind: Microsoft.CodeAnalysis.Operations.ArgumentKind.Explicit, Parameter: not null })
        .Select(static argument => argument.Parameter!.Name);

    private static ArgumentModel? Find(OperationModel operation, string name)
    {
        foreach (ArgumentModel argument in operation.Arguments)
        {
            if (argument.Name.TrimStart('@') == name) return argument;
        }
        return null;
    }

    private static string Shown(string type) => type.Length == 0 ? "nothing" : $"'{type}'";
}
