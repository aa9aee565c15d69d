using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans the methods of a group.</summary>
internal static class OperationPlanner
{
    public static EquatableArray<OperationModel> Operations(Plan plan, string tag, IEnumerable<Operation> operations)
    {
        List<Operation> sorted = [.. operations
            .OrderBy(static operation => operation.Path, StringComparer.Ordinal)
            .ThenBy(static operation => operation.Method, StringComparer.Ordinal)];
        Dictionary<Operation, string> names = Names(sorted, tag);
        var taken = new HashSet<string>(names.Values, StringComparer.OrdinalIgnoreCase);
        var result = new List<OperationModel>();
        foreach (Operation operation in sorted)
        {
            plan.CancellationToken.ThrowIfCancellationRequested();
            OperationModel model = Operation(plan, operation, names[operation]);
            PagingModel? paging = PagingPlanner.Of(plan, operation, model, taken);
            if (paging is null) ListOfOne.Report(plan, operation);
            result.Add(model with { Paging = paging });
        }
        return result.OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    // Operations that would share a short name all keep their full one, so that none depends on which comes first.
    private static Dictionary<Operation, string> Names(List<Operation> operations, string tag)
    {
        ILookup<string, Operation> shorts = operations.ToLookup(
            operation => Identifier.Pascal(OperationNames.Short(OperationNames.IdOf(operation), tag)), StringComparer.OrdinalIgnoreCase);
        var scope = new NameScope(ReservedNames.Group);
        foreach (IGrouping<string, Operation> group in shorts)
        {
            if (group.Count() == 1) scope.TryTake(group.Key);
        }
        var names = new Dictionary<Operation, string>(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<string, Operation> group in shorts)
        {
            bool unique = group.Count() == 1 && !ReservedNames.Group.Contains(group.Key);
            foreach (Operation operation in group)
            {
                names.Add(operation, unique ? group.Key : scope.Take(Identifier.Pascal(OperationNames.IdOf(operation))));
            }
        }
        return names;
    }

    private static OperationModel Operation(Plan plan, Operation operation, string name)
    {
        string id = OperationNames.IdOf(operation);
        string type = Identifier.Pascal(id);
        Arguments arguments = ArgumentPlanner.Of(plan, operation, type);
        Result result = ResultPlanner.Of(plan, operation, type);
        string summary = Docs.First(operation.Summary, operation.Description);
        string remarks = Docs.Remarks(operation.Description);
        return new OperationModel
        {
            Method = operation.Method,
            Path = operation.Path,
            OperationId = operation.OperationId ?? id,
            Name = name,
            Summary = Docs.Sentence(summary.Length > 0 ? summary : Spoken(id)),
            Remarks = remarks == summary ? "" : remarks,
            Link = Docs.Link(operation.DocumentationUrl),
            Arguments = arguments.Method.ToEquatableArray(),
            OptionsClass = arguments.OptionsClass,
            OptionProperties = arguments.Options.ToEquatableArray(),
            ResultKind = result.Kind,
            Result = result.Shape,
            Accept = arguments.Accept ?? result.Accept,
            Version = OwnVersion(plan.Description, operation),
            Choices = ChoicePlanner.Of(plan, operation),
            Errors = ResultPlanner.Errors(operation),
            Obsolete = Deprecation.Of(operation),
        };
    }

    // A few operations exist under one version only; the header's schema lists just that.
    private static string? OwnVersion(ApiDescription description, Operation operation)
    {
        foreach (Parameter parameter in operation.Parameters)
        {
            if (!ArgumentPlanner.IsVersionHeader(parameter)) continue;
            Schema schema = parameter.Schema.Reference is { } name
                ? description.Schemas.FirstOrDefault(candidate => candidate.Name == name)?.Schema ?? parameter.Schema
                : parameter.Schema;
            if (schema.Enum.Count != 1) continue;
            string only = schema.Enum[0].Text;
            if (!string.Equals(only, description.DefaultVersion, StringComparison.OrdinalIgnoreCase)) return only;
        }
        return null;
    }

    private static string Spoken(string id)
    {
        string text = string.Join(" ", Words.Split(id)).ToLowerInvariant();
        return char.ToUpperInvariant(text[0]) + text.Substring(1);
    }
}
