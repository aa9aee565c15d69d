using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans what a method takes as body: one JSON object, or the fields and files of a multipart form.</summary>
internal static class BodyPlanner
{
    // What is changed has to be said: without a body the method could not do what it is called for.
    private static readonly ArgumentModel s_undeclared = new()
    {
        Name = "body",
        Kind = ArgumentKind.Body,
        WireName = "",
        Shape = new Shape(ShapeKind.Attributes),
        Summary = "What to change, by the names that the API has for it: the description declares no body.",
        Required = false,
    };

    public static IEnumerable<ArgumentModel> Of(Plan plan, Operation operation, string type, NameScope names)
    {
        if (operation.RequestBody is not { } body || body.Content.IsEmpty) return operation.Method is "PUT" or "PATCH" ? [s_undeclared] : [];
        foreach (MediaType content in body.Content)
        {
            if (content.Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)) return Form(plan, content, type, names);
        }
        return [Json(plan, operation, body, type)];
    }

    private static ArgumentModel Json(Plan plan, Operation operation, RequestBody body, string type)
    {
        MediaType content = body.Content.FirstOrDefault(static candidate => IsJson(candidate.Name)) ?? body.Content[0];
        string name = type.EndsWith("Request", StringComparison.Ordinal) ? type : type + "Request";
        string said = $"The body of `{operation.Method} {operation.Path}`.";
        Shape shape = content.Schema is { } schema
            ? plan.Shapes.Of(schema, new Place(plan.Names.IsTaken(name) ? name + "Body" : name, name, "", true, said, IdName(operation)))
            : Shape.AnyValue;
        string summary = Docs.First(body.Description, content.Schema?.Description);
        return new ArgumentModel
        {
            Name = "body",
            Kind = ArgumentKind.Body,
            WireName = "",
            Shape = shape.Kind is ShapeKind.Model or ShapeKind.Union or ShapeKind.Map or ShapeKind.Attributes ? shape : Shape.AnyValue,
            Summary = summary.Length > 0 ? summary : "What to send.",
            Required = true,
        };
    }

    public static bool IsJson(string mediaType) =>
        mediaType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
            || mediaType.IndexOf("+json", StringComparison.OrdinalIgnoreCase) >= 0
            || mediaType == "*/*";

    // POST /contacts/{contact_id}/tags takes {"id": ...}: the tag's.
    private static string? IdName(Operation operation)
    {
        string segment = operation.Path.Substring(operation.Path.LastIndexOf('/') + 1);
        bool beside = operation.Path.IndexOf('{') >= 0 && segment.Length > 0 && segment[0] != '{';
        return beside ? Words.Singular(segment) + "_id" : null;
    }

    private static bool IsFile(Schema? schema) => schema?.Format is "binary" or "byte";

    private static IEnumerable<ArgumentModel> Form(Plan plan, MediaType content, string type, NameScope names)
    {
        EquatableArray<Member> members = content.Schema is { } schema ? plan.Forms.MembersOf(schema) ?? default : default;
        foreach (Member member in members.OrderByDescending(static member => member.Required))
        {
            bool several = IsFile(member.Schema.Items);
            if (several) plan.LeftOut($"The form field '{member.Name}' takes several files, of which the client sends one.", member.Schema.Mark);
            bool file = several || IsFile(member.Schema);
            var place = new Place(type + Identifier.Pascal(member.Name), type, member.Name, true);
            yield return new ArgumentModel
            {
                Name = names.Take(Identifier.Camel(member.Name)),
                Kind = file ? ArgumentKind.File : ArgumentKind.Form,
                WireName = member.Name,
                Shape = file ? Shape.Text : plan.Shapes.Of(member.Schema, place) is { Kind: ShapeKind.Known } known ? known : Shape.Text,
                Summary = Docs.First(member.Schema.Description, $"The form field `{member.Name}`."),
                Required = member.Required || (file && !several),
            };
        }
    }
}
