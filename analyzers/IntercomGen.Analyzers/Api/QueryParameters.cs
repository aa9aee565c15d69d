using IntercomGen.Description;

namespace IntercomGen.Analyzers.Api;

/// <summary>The query parameters of an operation as they stand in an address: of an object that is spread, its members.</summary>
internal static class QueryParameters
{
    public static List<Parameter> Of(Operation operation, ApiIndex api)
    {
        var view = new SchemaView(api);
        var parameters = new List<Parameter>();
        foreach (Parameter parameter in operation.Parameters)
        {
            if (parameter.In != ParameterLocation.Query) continue;
            List<Parameter> members = parameter.IsSpread ? Members(parameter, view) : [];
            if (members.Count == 0) parameters.Add(parameter);
            else parameters.AddRange(members);
        }
        return parameters;
    }

    // Where the object has cases, these say which members have to be there; then none is required by itself.
    private static List<Parameter> Members(Parameter parameter, SchemaView view) =>
        [.. view.Parts(parameter.Schema).SelectMany(static part => part.Properties)
            .GroupBy(static property => property.Name, StringComparer.Ordinal)
            .Select(group => Member(parameter, group.Key, group.First().Schema))];

    private static Parameter Member(Parameter parameter, string name, Schema schema) => parameter with
    {
        Name = name,
        Schema = schema,
        Description = schema.Description,
        Deprecated = schema.Deprecated,
        Required = parameter.Required && parameter.Schema.Required.Contains(name),
    };
}
