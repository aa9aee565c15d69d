using System.Text;
using IntercomGen.Tests.Hostile;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.BadInput;

/// <summary>
/// How descriptions were written before the oldest one that is published today: nothing of it costs anything, and each has the name it has now.
/// </summary>
public class OlderDescriptionTests
{
    private const string Answer = "responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/clerk' } } } }, "
        + "'400': { description: no, content: { application/json: { examples: { no - way: { value: { error_key: x } } } } } } }";

    private static readonly string s_text = Tiny.Yaml(
        """
        clerk:
          type: object
          nullable: true
          properties:
            id: { type: string }
            size: { type: integer, example: '100' }
            shelf: { nullable: true, $ref: '#/components/schemas/shelf' }
            texts: { $ref: '#/components/schemas/texts' }
        shelf: { type: object, nullable: true, properties: { type: { type: string }, seen_at: { type: integer, format: timestamp } } }
        texts:
          type: object
          properties:
            type:
              type: string
              enum:
              -
              - texts
            id: { description: In Indonesian, $ref: '#/components/schemas/shelf' }
            pt-BR: { description: In Brazil, $ref: '#/components/schemas/shelf' }
        attach_request: { properties: { clerk_id: { type: string } }, required: [clerk_id] }
        """,
        $$"""
        /guests/{id}/firms:
          post:
            tags: [HelpDesk, Guests]
            operationId: attachGuestToFirm
            parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
            requestBody: { content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/attach_request' }] } } } }
            {{Answer}}
        /guests/{guest_id}/firms:
          parameters: [{ name: guest_id, in: path, required: true, schema: { type: string } }]
          get:
            tags: [HelpDesk]
            operationId: List attached firms
            parameters: [{ name: guest_id, in: path, required: true, schema: { type: string } }]
            {{Answer}}
        /talks/{id}/reply:
          parameters: [{ name: id, in: path, required: true, schema: { oneOf: [{ title: ID, type: string }, { title: The last, type: string, enum: [last] }] } }]
          post:
            tags: [HelpDesk]
            operationId: Reply to talk
            requestBody: { content: { application/json: { schema: { type: object }, examples: { a: { value: { since: 1 } } } } } }
            {{Answer}}
        /download/talks/{job_identifier}:
          parameters: [{ name: job_identifier, in: path, required: true, schema: { type: string } }]
          get: { tags: [HelpDesk], operationId: Download talks, description: 'Say `application/octet-stream`.', responses: { '200': { description: ok } } }
        """) + "tags:\n- name: Help Desk\n  description: Everything about help.\n  \n";

    [Fact]
    public void Each_operation_has_its_method()
    {
        Outcome outcome = Outcome.Of(s_text);

        Assert.Empty(outcome.Reports);
        Assert.Equal(
            [
                "AttachGuestToFirmAsync(IntercomId guestId, AttachRequest body): Task<Clerk>",
                "DownloadTalksAsync(IntercomId jobIdentifier): Task<IntercomDownload>",
                "ListAttachedFirmsAsync(IntercomId guestId): Task<Clerk>",
                "ReplyToTalkAsync(IntercomId talkId, IntercomAttributes body): Task<Clerk>",
            ],
            outcome.Type("HelpDeskClient").GetMembers().OfType<IMethodSymbol>()
                .Where(static method => method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "IntercomOperationAttribute"))
                .Select(Signature).Order(StringComparer.Ordinal));
        Assert.Contains("Everything about help.", outcome.Type("HelpDeskClient").GetDocumentationCommentXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_answered_is_read_and_written_back()
    {
        const string Json = """{"id":"5","size":"100","shelf":null,"texts":{"type":null,"id":{"type":"shelf","seen_at":1663597223},"pt-BR":{"type":null}}}""";
        using var emitted = new EmittedAssembly(Generation.Run(s_text));
        var json = new EmittedJson(emitted.Assembly);

        object clerk = json.Read("Clerk", Encoding.UTF8.GetBytes(Json))!;

        Assert.Equal(Json, json.Write(clerk));
        object texts = clerk.GetType().GetProperty("Texts")!.GetValue(clerk)!;
        object shelf = texts.GetType().GetProperty("Id")!.GetValue(texts)!;
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1663597223), shelf.GetType().GetProperty("SeenAt")!.GetValue(shelf));
        Assert.Equal(100L, clerk.GetType().GetProperty("Size")!.GetValue(clerk));
    }

    [Theory]
    [InlineData("list, talk.list", new[] { "Guest", "Clerk", "Talk" })]
    [InlineData("list, clerk.list, nothing.list", new[] { "Guest", "Clerk" })]
    [InlineData("talk.list", new[] { "Guest", "Clerk" })]
    public void A_list_that_several_answers_share_holds_what_its_types_say(string types, string[] cases)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml($$"""
            guest: { type: object, properties: { type: { type: string, enum: [guest] }, id: { type: string } } }
            clerk: { type: object, properties: { type: { type: string, enum: [clerk] }, name: { type: string } } }
            talk: { type: object, properties: { type: { type: string, example: talk }, state: { type: string } } }
            shared_list:
              type: object
              properties:
                type: { type: string, enum: [{{types}}] }
                data: { type: array, items: { anyOf: [{ $ref: '#/components/schemas/guest' }, { $ref: '#/components/schemas/clerk' }] } }
            """));

        Assert.Equal(
            cases,
            outcome.Type("SharedListData").GetMembers().Where(static member => member.Name.StartsWith("TryGet", StringComparison.Ordinal))
                .Select(static member => member.Name.Substring("TryGet".Length)));
    }

    [Theory]
    [InlineData("listClerks", "clerk", true)]
    [InlineData("List all clerks", "clerk", true)]
    [InlineData("showClerks", "clerk", false)]
    [InlineData("listClerks", "clerk_list", false)]
    public void A_list_that_is_described_as_one_of_its_items_is_told(string id, string answer, bool isTold)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("""
            clerk: { type: object, properties: { id: { type: string } } }
            clerk_list: { type: object, properties: { clerks: { type: array, items: { $ref: '#/components/schemas/clerk' } } } }
            """, $$"""
            /clerks:
              get: { operationId: {{id}}, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/{{answer}}' } } } } } }
            /clerks/{id}:
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              get: { operationId: retrieveClerk, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/clerk' } } } } } }
            """));

        Assert.Equal(
            isTold
                ? ["IGEN0006(6): GET /clerks is a list, but its answer is described as one 'clerk', as that of GET /clerks/{id} is; "
                    + "it is read as such, and the list is kept among its additional properties."]
                : [],
            outcome.Reports);
    }

    private static string Signature(IMethodSymbol method)
    {
        IEnumerable<string> parameters = method.Parameters.Where(static parameter => parameter.Name is not ("options" or "cancellationToken"))
            .Select(static parameter => $"{parameter.Type.Name} {parameter.Name}");
        return $"{method.Name}({string.Join(", ", parameters)}): {method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}";
    }
}
