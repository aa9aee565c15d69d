using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Rules;

/// <summary>What the query of a request lacks. An object in it travels as its members, and the client takes these as arguments.</summary>
internal sealed class QueryNeeds(Operation operation, ApiIndex api)
{
    private const string OptionsName = "query";

    private readonly IEnumerable<Parameter> _required =
        operation.Parameters.Where(static parameter => parameter is { In: ParameterLocation.Query, Required: true });

    /// <summary>What an address lacks.</summary>
    public List<Lack> Missing(HashSet<string> sent, Location where)
    {
        JsonMember[] members = [.. sent.Select(name => new JsonMember(name, where, JsonShape.Unknown(where)))];
        var shape = new JsonShape(JsonKind.Object, where) { Members = members };
        return [.. _required.Where(parameter => !sent.Contains(parameter.Name))
            .SelectMany(parameter => IsObject(parameter) ? Members(parameter, shape) : [new Lack([[parameter.Name]])])];
    }

    /// <summary>What a call of the client lacks: the compiler asks for the other parameters itself.</summary>
    public List<Lack> Missing(IInvocationOperation call)
    {
        List<Parameter> objects = [.. _required.Where(IsObject)];
        return objects.Count > 0 && Shape(call) is { } shape ? [.. objects.SelectMany(parameter => Members(parameter, shape))] : [];
    }

    // One that travels with brackets or commas is not looked into.
    private List<Lack> Members(Parameter parameter, JsonShape shape) =>
        parameter.IsSpread ? new Requirements(api).Missing(parameter.Schema, shape) : [];

    private bool IsObject(Parameter parameter) => new SchemaView(api).Parts(parameter.Schema)
        .Any(static part => part.Types == JsonTypes.Object || (part.Types == JsonTypes.None && !part.Properties.IsEmpty));

    // Few members are arguments, many are properties of one; null where these are set out of sight.
    private static JsonShape? Shape(IInvocationOperation call)
    {
        Location where = call.Syntax.GetLocation();
        IArgumentOperation? options = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == OptionsName);
        if (options is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax { Expression: var value } })
        {
            return new ModelShapeReader(call.SemanticModel!).Read(value);
        }
        IEnumerable<string> settable = options is null
            ? call.TargetMethod.Parameters.Select(static parameter => Words.Pascal(parameter.Name))
            : options.Parameter!.Type.GetMembers().OfType<IPropertySymbol>().Select(static property => property.Name);
        IEnumerable<IArgumentOperation> given =
            options is null ? call.Arguments.Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit) : [];
        return new JsonShape(JsonKind.Object, where)
        {
            Members = [.. given.Select(argument => new JsonMember(Words.Pascal(argument.Parameter!.Name), where, JsonShape.Unknown(where)))],
            Settable = new HashSet<string>(settable, StringComparer.Ordinal),
        };
    }
}
