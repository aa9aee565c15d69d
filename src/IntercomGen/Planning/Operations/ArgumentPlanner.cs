using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>The arguments of a method.</summary>
/// <param name="Method">Those of the method itself.</param>
/// <param name="OptionsClass">The class that holds the optional ones, when they are many.</param>
/// <param name="Options">Its properties.</param>
/// <param name="Accept">An <c>Accept</c> header that the description declares as a parameter.</param>
internal sealed record Arguments(List<ArgumentModel> Method, string? OptionsClass, List<ArgumentModel> Options, string? Accept);

/// <summary>
/// Plans arguments: identifiers first, in the order of the path; then what is required; a body; then up to three optional ones, or an options object.
/// </summary>
internal static class ArgumentPlanner
{
    private const int FewOptions = 3;

    private static readonly HashSet<string> s_ownNames = new(StringComparer.OrdinalIgnoreCase) { "options", "cancellationToken", "body", "query" };

    // OpenAPI has other places for them, and lets these be ignored; many descriptions declare them all the same. The client knows what to send.
    private static readonly HashSet<string> s_ownHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Authorization", "Content-Type" };

    // Segments that are no resources, and what the id behind them is one of.
    private static readonly Dictionary<string, string> s_resources = new(StringComparer.Ordinal) { ["bulk"] = "job", ["collect"] = "call" };

    public static bool IsVersionHeader(Parameter parameter) =>
        parameter.In == ParameterLocation.Header && string.Equals(parameter.Name, "Intercom-Version", StringComparison.OrdinalIgnoreCase);

    public static Arguments Of(Plan plan, Operation operation, string type)
    {
        var names = new NameScope(s_ownNames);
        var required = new List<ArgumentModel>();
        var optional = new List<ArgumentModel>();
        string? accept = null;
        foreach (Parameter parameter in operation.Parameters)
        {
            if (parameter.In == ParameterLocation.Path)
            {
                required.Add(PathArgument(operation.Path, parameter, names));
            }
            else if (parameter.In == ParameterLocation.Header && s_ownHeaders.Contains(parameter.Name))
            {
                if (string.Equals(parameter.Name, "Accept", StringComparison.OrdinalIgnoreCase)) accept = Only(parameter.Schema);
            }
            else if (parameter.In != ParameterLocation.Cookie && !IsVersionHeader(parameter) && !IsMisplaced(operation, parameter))
            {
                foreach (ArgumentModel argument in Expand(plan, parameter, type, names)) (argument.Required ? required : optional).Add(argument);
            }
        }
        if (PagingPlanner.TakesPageSize(plan, operation)) optional.Add(PageSize(names));
        required.AddRange(BodyPlanner.Of(plan, operation, type, names));
        if (optional.Count <= FewOptions)
        {
            required.AddRange(optional);
            return new Arguments(required, null, [], accept);
        }
        string name = plan.Names.Claim(type + "Options", "Query");
        return new Arguments(required, name, Properties(optional, name), accept);
    }

    private static string? Only(Schema schema) => (schema.Enum.IsEmpty ? schema.Default : schema.Enum[0])?.Text;

    // Names are given in ordinal order, whatever the order of the file.
    private static List<ArgumentModel> Properties(List<ArgumentModel> arguments, string owner)
    {
        var scope = new NameScope(ReservedNames.Group);
        scope.TryTake(owner);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<ArgumentModel> sorted = arguments
            .OrderBy(static argument => argument.WireName, StringComparer.Ordinal).ThenBy(static argument => argument.Kind);
        foreach (ArgumentModel argument in sorted)
        {
            names.Add(argument.Name, scope.Take(Identifier.Pascal(argument.WireName)));
        }
        return arguments.ConvertAll(argument => argument with { Name = names[argument.Name] });
    }

    // A placeholder that nothing declares, beside a query parameter of its name: the description put it in the wrong place.
    private static bool IsMisplaced(Operation operation, Parameter parameter) =>
        operation.Parameters.Any(other => !other.Declared && other.Name == parameter.Name && other.In != parameter.In);

    private static ArgumentModel PageSize(NameScope names) => new()
    {
        Name = names.Take("perPage"),
        Kind = ArgumentKind.Query,
        WireName = "per_page",
        Shape = new Shape(ShapeKind.Int64),
        Summary = "How many items a page holds. The description does not declare it; lists that answer with `pages` take it.",
    };

    // "id", "contact_id": versions differ in what they call it, so the segment before it names it.
    private static ArgumentModel PathArgument(string path, Parameter parameter, NameScope names)
    {
        string? resource = Resource(path, parameter.Name);
        bool generic = resource is not null && IsIdOf(resource, parameter.Name);
        string name = generic ? resource + "_id" : parameter.Name;
        string summary = Docs.Summary(parameter.Description);
        return new ArgumentModel
        {
            Name = names.Take(Identifier.Camel(name)),
            Kind = ArgumentKind.Path,
            WireName = parameter.Name,
            Shape = Shape.Text,
            Summary = summary.Length > 0 && summary != parameter.Name ? summary : Sentence(name),
            Required = true,
        };
    }

    // source_id in one version and id in another are both the content_import_source_id.
    private static bool IsIdOf(string resource, string parameter)
    {
        string full = Words.Pascal(resource + "_id");
        return full.EndsWith(Words.Pascal(parameter), StringComparison.Ordinal) || Words.Same(Words.Pascal(parameter), full);
    }

    private static string Sentence(string name)
    {
        List<string> words = Words.Split(name);
        bool id = words.Count > 1 && words[words.Count - 1] == "id";
        return id ? $"Identifier of the {string.Join(" ", words.Take(words.Count - 1))}." : $"The {string.Join(" ", words).ToLowerInvariant()}.";
    }

    // The nearest plural segment before the placeholder: jobs in /jobs/status/{id}.
    private static string? Resource(string path, string name)
    {
        string[] segments = path.Split('/');
        string? nearest = null;
        for (int i = Array.IndexOf(segments, "{" + name + "}") - 1; i >= 0; i--)
        {
            if (segments[i].Length == 0 || segments[i][0] == '{') continue;
            if (s_resources.TryGetValue(segments[i], out string? known)) return known;
            string singular = Words.Singular(segments[i]);
            if (singular != segments[i]) return singular;
            nearest ??= segments[i];
        }
        return nearest;
    }

    private static IEnumerable<ArgumentModel> Expand(Plan plan, Parameter parameter, string type, NameScope names)
    {
        var place = new Place(type + Identifier.Pascal(parameter.Name), type, parameter.Name, true);
        if (parameter.IsSpread && plan.Forms.MembersOf(parameter.Schema) is { } members)
        {
            foreach (Member member in members)
            {
                Shape shape = Flat(plan.Shapes.Of(member.Schema, place with { Name = place.Owner + Identifier.Pascal(member.Name), Member = member.Name }));
                string text = Docs.First(member.Schema.Description, CaseOf(parameter.Schema, member.Name), parameter.Description);
                yield return Argument(ArgumentKind.Query, member.Name, shape, text, parameter.Required && member.Required);
            }
            yield break;
        }
        Shape own = Flat(plan.Shapes.Of(parameter.Schema, place));
        if (own.Kind == ShapeKind.String && parameter.Schema.Format is null && UnixTimes.Contains(parameter.Name)) own = new Shape(ShapeKind.Time);
        ArgumentKind kind = parameter.In == ParameterLocation.Header ? ArgumentKind.Header : ArgumentKind.Query;
        string summary = Docs.First(parameter.Description, parameter.Schema.Description);
        yield return Argument(kind, parameter.Name, kind == ArgumentKind.Header ? Shape.Text : own, summary, parameter.Required) with
        {
            Explode = parameter.Explode ?? true,
            Obsolete = Deprecation.Of(parameter.Deprecated, parameter.Description, parameter.Schema.Description),
        };

        ArgumentModel Argument(ArgumentKind kind, string name, Shape shape, string summary, bool required) => new()
        {
            Name = names.Take(Identifier.Camel(name)),
            Kind = kind,
            WireName = name,
            Shape = shape,
            Summary = summary.Length > 0 ? summary : $"The `{name}` {(kind == ArgumentKind.Header ? "header" : "query parameter")}.",
            Required = required,
        };
    }

    // What is said of a case with one member is said of that member.
    private static string? CaseOf(Schema schema, string member) =>
        schema.OneOf.Concat(schema.AnyOf).FirstOrDefault(branch => branch.Properties.Count == 1 && branch.Properties[0].Name == member)?.Description;

    // A query holds scalars and lists of texts; anything else is given as text.
    private static Shape Flat(Shape shape) => shape.Kind switch
    {
        ShapeKind.String or ShapeKind.Int64 or ShapeKind.Double or ShapeKind.Bool or ShapeKind.Known => shape,
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.Strings or ShapeKind.KnownList => shape,
        ShapeKind.AnyTime => new Shape(ShapeKind.Time),
        ShapeKind.Int64s or ShapeKind.Doubles or ShapeKind.Bools or ShapeKind.Values or ShapeKind.List => new Shape(ShapeKind.Strings),
        _ => Shape.Text,
    };
}
