using System.Net;
using IntercomGen.Description;
using IntercomGen.Tests.Calls;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.BadInput;

/// <summary>Descriptions that people write by hand, or that tools make of their calls: they say less, or say it elsewhere, than the published ones.</summary>
public class HandMadeDescriptionTests
{
    private const string Guest = "guest: { type: object, properties: { id: { type: string }, name: { type: string } } }\n"
        + "error: { type: object, properties: { code: { type: string } } }\n";

    private const string Ref = "content: { application/json: { schema: { $ref: '#/components/schemas/guest' } } }";

    [Theory]
    [InlineData("default: { description: The guest, " + Ref + " }", "Task<Guest>")]
    [InlineData("DEFAULT: { description: The guest, " + Ref + " }, '404': { description: None }", "Task<Guest>")]
    [InlineData("2XX: { description: The guest, " + Ref + " }, default: { description: Else }", "Task<Guest>")]
    [InlineData("'201': { description: Made, " + Ref + " }", "Task<Guest>")]
    [InlineData("default: { content: { application/problem+json: { schema: { $ref: '#/components/schemas/guest' } } } }", "Task<IntercomValue>")]
    [InlineData("default: { content: { application/json: { schema: { $ref: '#/components/schemas/error' } } } }", "Task<IntercomValue>")]
    [InlineData("'404': { " + Ref + " }, default: { " + Ref + " }", "Task<IntercomValue>")]
    [InlineData("'302': { description: There }, default: { " + Ref + " }", "Task<Uri>")]
    [InlineData("'200': { content: { text/csv: { schema: { type: string } }, 'application/json; charset=utf-8': { schema: "
        + "{ $ref: '#/components/schemas/guest' } } } }", "Task<Guest>")]
    public void What_a_call_gives_is_what_it_answers_when_all_is_well(string responses, string result) =>
        Assert.Equal(result, Result("/guests/{id}", "showGuest", responses));

    [Theory]
    [InlineData("/guests", "listGuests", "'200': { description: The guests }", "Task<IntercomValue>")]
    [InlineData("/guests", "listGuests", "2XX: { description: The guests }", "Task<IntercomValue>")]
    [InlineData("/guests", "checkGuests", "'204': { description: They are there }", "Task")]
    [InlineData("/download/guests/{id}", "loadGuests", "'200': { description: The file }", "Task<IntercomDownload>")]
    [InlineData("/guests/{id}", "downloadGuest", "'200': { description: The file }", "Task<IntercomDownload>")]
    public void An_answer_that_is_not_described_is_a_file_only_where_something_says_so(string path, string id, string responses, string result) =>
        Assert.Equal(result, Result(path, id, responses));

    [Fact]
    public void Headers_that_the_client_sends_itself_are_no_arguments()
    {
        IMethodSymbol method = Method(Outcome.Of(Tiny.Yaml(Guest, $$"""
            /guests:
              get:
                operationId: showGuests
                parameters:
                - { name: authorization, in: header, required: true, schema: { type: string } }
                - { name: Accept, in: header, required: true, schema: { type: string, example: application/json } }
                - { name: Content-Type, in: header, schema: { type: string } }
                - { name: X-Trace, in: header, schema: { type: string } }
                responses: { '200': { description: ok, {{Ref}} } }
            """)));

        Assert.Equal(["xTrace", "options", "cancellationToken"], method.Parameters.Select(static parameter => parameter.Name));
    }

    [Theory]
    [InlineData("1.0.0", null)]
    [InlineData("2.11", "2.11")]
    public async Task No_version_is_sent_where_the_description_is_of_none(string version, string? sent)
    {
        string text = Tiny.Yaml(Guest, $"/guests: {{ get: {{ operationId: showGuests, responses: {{ '200': {{ {Ref} }} }} }} }}\n")
            .Replace("\"2.14\"", $"'{version}'", StringComparison.Ordinal);
        ApiDescription description = DescriptionReader.Read(text);
        using var emitted = new EmittedAssembly(Generation.Run(text));
        using var handler = new RecordingHandler(static _ => (HttpStatusCode.OK, "application/json", "{}"));
        using var http = new HttpClient(handler);

        await new EmittedClient(emitted, description, http).Call(description.Operations[0]);

        Assert.Equal(sent, handler.Requests[0].Headers.GetValueOrDefault("Intercom-Version"));
        Assert.Equal(sent ?? "", emitted.Assembly.GetType("Intercom.IntercomClient")!.GetField("DescriptionVersion")!.GetRawConstantValue());
    }

    [Theory]
    [InlineData("{ type: string }", false)]
    [InlineData("{ type: string, enum: [application/x-guests] }", true)]
    [InlineData("{ type: string, default: application/x-guests }", true)]
    public void What_is_accepted_is_what_the_header_says_when_it_says_anything(string schema, bool isSent)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml(Guest, $$"""
            /guests:
              get:
                operationId: showGuests
                parameters: [{ name: Accept, in: header, schema: {{schema}} }]
                responses: { '200': { description: ok, {{Ref}} } }
            """));

        string text = Generation.Text(outcome.Result, "OtherClient.g.cs");
        Assert.Equal(isSent, text.Contains(".Accept(\"application/x-guests\")", StringComparison.Ordinal));
        Assert.DoesNotContain("octet-stream", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_called_id_is_the_one_whatever_is_called_like_it()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("""
            guest:
              type: object
              properties: { '@id': { type: integer }, $type: { type: integer }, -id: { type: integer }, id: { type: string }, type: { type: string } }
            """));

        IPropertySymbol[] properties = [.. outcome.Type("Guest").GetMembers().OfType<IPropertySymbol>()];
        Assert.Equal("string", properties.Single(static property => property.Name == "Id").Type.Name, ignoreCase: true);
        Assert.Equal("string", properties.Single(static property => property.Name == "Type").Type.Name, ignoreCase: true);
    }

    [Theory]
    [InlineData("{ enum: [true, false] }", "bool?")]
    [InlineData("{ enum: [1, 2] }", "long?")]
    [InlineData("{ enum: [0.5, 1] }", "double?")]
    [InlineData("{ enum: [1, x] }", "IntercomValue?")]
    [InlineData("{ enum: [x, y, null] }", "GuestKind?")]
    [InlineData("{ allOf: [{ type: string }, { enum: [x, y] }] }", "GuestKind?")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/kinds' }, { enum: [x, y] }] }", "GuestKind?")]
    [InlineData("{ allOf: [{ type: string }, { maxLength: 5 }] }", "string?")]
    public void Values_tell_the_type_where_nothing_else_does(string schema, string type)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml($"guest: {{ type: object, properties: {{ kind: {schema} }} }}\nkinds: {{ type: string }}\n"));

        IPropertySymbol property = outcome.Type("Guest").GetMembers("Kind").OfType<IPropertySymbol>().Single();
        Assert.Equal(type, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
    }

    [Fact]
    public void Of_a_field_for_several_files_one_is_sent_and_that_is_told()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("", """
            /files:
              post:
                operationId: send
                requestBody:
                  content:
                    multipart/form-data:
                      schema: { type: object, properties: { files: { type: array, items: { type: string, format: binary } } } }
                responses: { '204': { description: Sent } }
            """));

        Assert.Equal("IntercomUpload?", Method(outcome).Parameters[0].Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        Assert.Contains("'files' takes several files", Assert.Single(outcome.Losses), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_has_the_text_of_its_tag_also_in_the_other_number()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("", "/a: { get: { tags: [Data Event], operationId: a, responses: {} } }\n")
            + "tags: [{ name: Data Events, description: What guests did. }]\n");

        Assert.Contains("What guests did.", outcome.Type("DataEventClient").GetDocumentationCommentXml(), StringComparison.Ordinal);
    }

    private static string Result(string path, string id, string responses)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml(Guest, $"{path}:\n  get: {{ operationId: {id}, responses: {{ {responses} }} }}\n"));
        return Method(outcome).ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
    }

    private static IMethodSymbol Method(Outcome outcome) => outcome.Type("OtherClient").GetMembers().OfType<IMethodSymbol>()
        .Single(static method => method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "IntercomOperationAttribute"));
}
