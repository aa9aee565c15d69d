using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Description;
using FakeIntercom.Schemas;
using Microsoft.OpenApi;

namespace FakeIntercom.Tests.Support;

/// <summary>A request for each operation: sampled from its description, with ids that the workspace has.</summary>
internal static class OperationSamples
{
    public static string Path(ApiOperation operation, FakeWorkspace workspace)
    {
        string[] segments = operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < segments.Length; i++)
        {
            if (segments[i].StartsWith('{'))
            {
                segments[i] = IdOf(segments[i - 1], string.Join('/', segments[..i]), workspace);
            }
        }

        string path = string.Join('/', segments);
        IEnumerable<string> query = operation.Parameters
            .Where(p => p.In == ParameterLocation.Query && p.Required && !operation.PathNames.Contains(p.Name!))
            .Select(p => $"{p.Name}={Uri.EscapeDataString(QueryValue(p, workspace))}");
        return $"{path}?{string.Join('&', query)}".TrimEnd('?');
    }

    public static JsonNode? Body(ApiOperation operation, FakeWorkspace workspace)
    {
        if (operation.BodySchema is not { } schema)
        {
            return null;
        }

        if (BodyOf(operation, workspace) is { } written)
        {
            return JsonNode.Parse(written);
        }

        JsonNode? body = new SchemaSampler(operation.ToString(), requiredOnly: true).Sample(schema);
        if (body is JsonObject members)
        {
            UseKnownIds(members, workspace);
        }

        return body;
    }

    private static string IdOf(string collection, string before, FakeWorkspace workspace) => (collection, before) switch
    {
        ("find_by_external_id", _) => workspace.Contacts.All[0].Text("external_id")!,
        ("tags", var b) when b.StartsWith("contacts", StringComparison.Ordinal) || b.StartsWith("conversations", StringComparison.Ordinal) =>
            workspace.Tags.IdAt(0),
        ("contacts" or "customers", _) => workspace.Contacts.IdAt(0),
        ("companies", _) => workspace.Companies.IdAt(0),
        ("conversations", _) => workspace.Conversations.IdAt(0),
        ("tickets", _) => workspace.Tickets.IdAt(0),
        ("ticket_types", _) => workspace.TicketTypes.IdAt(0),
        ("tags", _) => workspace.Tags.IdAt(0),
        ("notes", _) => workspace.Notes.IdAt(0),
        ("articles", _) => workspace.Articles.IdAt(0),
        ("admins", _) => workspace.Admins.IdAt(0),
        ("data" or "cancel", _) => workspace.DataExports.IdAt(0),
        ("reporting_data", _) => workspace.ReportingExports.IdAt(0),
        _ => "4242",
    };

    private static string QueryValue(IOpenApiParameter parameter, FakeWorkspace workspace) => parameter.Name switch
    {
        "ruleset_id" => workspace.RulesetId,
        _ => new SchemaSampler("query").Sample(parameter.Schema!).AsText() ?? "1",
    };

    private static void UseKnownIds(JsonObject body, FakeWorkspace workspace)
    {
        var known = new Dictionary<string, string>
        {
            ["admin_id"] = workspace.Admins.IdAt(0),
            ["assignee_id"] = workspace.Admins.IdAt(0),
            ["intercom_user_id"] = workspace.Contacts.IdAt(0),
            ["user_id"] = workspace.Contacts.All[0].Text("external_id")!,
            ["ticket_type_id"] = workspace.TicketTypes.IdAt(0),
            ["conversation_id"] = workspace.Conversations.IdAt(0),
            ["conversation_part_id"] = workspace.Conversations.All[0].Object("conversation_parts")!.Array("conversation_parts")![0].Text("id")!,
            ["company_id"] = workspace.Companies.All[0].Text("company_id")!,
        };
        foreach ((string name, string id) in known.Where(k => body.ContainsKey(k.Key)))
        {
            body[name] = id;
        }
    }

    // Where one id is not enough, or the first branch of a union is not the one that works on its own.
    private static string? BodyOf(ApiOperation operation, FakeWorkspace workspace)
    {
        string contact = workspace.Contacts.IdAt(0);
        string other = workspace.Contacts.IdAt(5);
        string lead = workspace.Contacts.All.First(c => c.Text("role") == "lead").Text("id")!;
        string company = workspace.Companies.IdAt(0);
        string tag = workspace.Tags.IdAt(0);
        string admin = workspace.Admins.IdAt(0);
        return operation.Key switch
        {
            "POST /contacts" => """{ "email": "sweep@example.com" }""",
            "POST /contacts/merge" => $$"""{ "from": "{{lead}}", "into": "{{contact}}" }""",
            "POST /companies" => """{ "company_id": "sweep" }""",
            "POST /contacts/{}/companies" => $$"""{ "id": "{{company}}" }""",
            "POST /contacts/{}/tags" or "POST /conversations/{}/tags" or "POST /tickets/{}/tags" => $$"""{ "id": "{{tag}}", "admin_id": "{{admin}}" }""",
            "POST /conversations" => $$"""{ "from": { "type": "user", "id": "{{contact}}" }, "body": "Hello" }""",
            "POST /conversations/{}/customers" => $$"""
                { "admin_id": "{{admin}}", "customer": { "intercom_user_id": "{{other}}", "customer": { "intercom_user_id": "{{other}}" } } }
                """,
            "POST /conversations/{}/reply" or "POST /tickets/{}/reply" => $$"""
                { "message_type": "comment", "type": "admin", "admin_id": "{{admin}}", "body": "Hi" }
                """,
            "POST /tickets" => $$"""{ "ticket_type_id": "{{workspace.TicketTypes.IdAt(0)}}", "contacts": [{ "id": "{{contact}}" }] }""",
            _ when operation.Shape.EndsWith("/search", StringComparison.Ordinal) && SchemaFacts.Property(operation.BodySchema, "query") is not null =>
                """{ "query": { "field": "created_at", "operator": ">", "value": 1 } }""",
            _ => null,
        };
    }
}
