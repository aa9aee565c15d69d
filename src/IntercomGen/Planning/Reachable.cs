using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Finds the types that a choice of groups needs.</summary>
internal static class Reachable
{
    public static EquatableArray<TypeModel> From(EquatableArray<GroupModel> groups, EquatableArray<TypeModel> types)
    {
        Dictionary<string, TypeModel> byName = types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        foreach (GroupModel group in groups)
        {
            foreach (OperationModel operation in group.Operations)
            {
                Visit(operation.Result);
                foreach (ArgumentModel argument in operation.Arguments.Concat(operation.OptionProperties)) Visit(argument.Shape);
            }
        }
        while (open.Count > 0)
        {
            switch (byName[open.Pop()])
            {
                case ObjectModel model:
                    foreach (PropertyModel property in model.Properties) Visit(property.Shape);
                    Name(model.ConvertsTo);
                    break;
                case UnionModel model:
                    foreach (UnionCase item in model.Cases) Visit(item.Shape);
                    break;
            }
        }
        return types.Where(type => reached.Contains(type.Name)).ToEquatableArray();

        void Visit(Shape? shape)
        {
            for (; shape is not null; shape = shape.Element) Name(shape.Type);
        }

        void Name(string? name)
        {
            if (name is not null && byName.ContainsKey(name) && reached.Add(name)) open.Push(name);
        }
    }
}
