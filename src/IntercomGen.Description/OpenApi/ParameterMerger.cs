using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Brings the parameters of an operation, of its path and of its path template together.</summary>
internal sealed class ParameterMerger(ComponentTable<Parameter> components, FindingList findings)
{
    public EquatableArray<Parameter> Merge(OperationDraft draft)
    {
        var declared = new List<Parameter>();
        foreach (Slot<Parameter> slot in draft.Parameters)
        {
            if (components.Resolve(slot) is { } own && !TryAdd(declared, own))
            {
                findings.Add(FindingKind.Quality, $"{draft.Method} {draft.Path} declares the parameter '{own.Name}' twice; the first one counts.", slot.Mark);
            }
        }
        foreach (Slot<Parameter> slot in draft.PathParameters)
        {
            if (components.Resolve(slot) is { } shared) TryAdd(declared, shared);
        }
        return InOrder(draft, declared).ToEquatableArray();
    }

    private static bool TryAdd(List<Parameter> parameters, Parameter added)
    {
        foreach (Parameter parameter in parameters)
        {
            if (parameter.In == added.In && parameter.Name == added.Name) return false;
        }
        parameters.Add(added);
        return true;
    }

    private List<Parameter> InOrder(OperationDraft draft, List<Parameter> declared)
    {
        List<string> placeholders = PathTemplate.Placeholders(draft.Path) ?? [];
        var ordered = new List<Parameter>(declared.Count + placeholders.Count);
        foreach (string name in placeholders)
        {
            ordered.Add(declared.Find(p => p.In == ParameterLocation.Path && p.Name == name) ?? Undeclared(draft, name));
        }
        foreach (Parameter parameter in declared)
        {
            if (parameter.In != ParameterLocation.Path)
            {
                ordered.Add(parameter);
            }
            else if (!placeholders.Contains(parameter.Name))
            {
                string message = $"{draft.Method} {draft.Path} declares the path parameter '{parameter.Name}', which the path does not have; it is dropped.";
                findings.Add(FindingKind.Quality, message, parameter.Mark);
            }
        }
        return ordered;
    }

    private Parameter Undeclared(OperationDraft draft, string name)
    {
        findings.Add(
            FindingKind.Quality,
            $"{draft.Method} {draft.Path} does not declare its path parameter '{name}'; it is read as a required string.",
            draft.Mark);
        return new Parameter
        {
            Name = name,
            In = ParameterLocation.Path,
            Schema = new Schema { Types = JsonTypes.String, Mark = draft.Mark },
            Mark = draft.Mark,
            Required = true,
            Declared = false,
        };
    }
}
