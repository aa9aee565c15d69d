using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.Snapshots;

/// <summary>The text that users open: one small case for each thing that is printed.</summary>
public class EmittedTextTests
{
    [Fact]
    public void Object_with_every_shape() => Check("object", "Models/Thing.g.cs", Tiny.Yaml("""
        thing:
          type: object
          description: A thing, with **every** shape of property.
          properties:
            type: { type: string, enum: [thing], description: What it is. }
            id: { type: string }
            count: { type: integer, description: "How many there are; see [the docs](https://example.org) & more." }
            share: { type: number }
            open: { type: boolean, deprecated: true, description: Deprecated. Use `state`. }
            state: { type: string, enum: [open, closed] }
            created_at: { type: integer, format: date-time }
            published_at: { type: string, format: date-time }
            parent: { $ref: '#/components/schemas/thing' }
            children: { type: array, items: { $ref: '#/components/schemas/thing' } }
            names: { type: array, items: { type: string } }
            custom_attributes: { type: object, additionalProperties: { type: string } }
            anything: {}
        """));

    [Fact]
    public void Open_enum() => Check("enum", "Models/ThingOperator.g.cs", Tiny.Yaml("""
        thing_operator: { type: string, description: How to compare., enum: ['=', '!=', '2.10', not_in, class] }
        """));

    [Fact]
    public void Union_told_apart_by_a_constant() => Check("union", "Models/Reply.g.cs", Tiny.Yaml("""
        reply:
          oneOf:
          - $ref: '#/components/schemas/admin_reply'
          - $ref: '#/components/schemas/user_reply'
          - { type: array, items: { type: string } }
        admin_reply: { type: object, required: [type, body], properties: { type: { type: string, enum: [admin] }, body: { type: string } } }
        user_reply: { type: object, required: [type], properties: { type: { type: string, enum: [user] }, email: { type: string } } }
        """));

    [Fact]
    public void Request_with_required_and_constant_members() => Check("request", "Models/CreateThingRequest.g.cs", Tiny.Yaml(
        """
        create_thing_request:
          type: object
          required: [type, name]
          properties: { type: { type: string, enum: [thing] }, name: { type: string }, note: { type: string, nullable: true } }
        """,
        """
        /things:
          post:
            tags: [Things]
            operationId: createThing
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/create_thing_request' } } } }
            responses: { '204': { description: Done } }
        """));

    [Fact]
    public void Group_with_every_kind_of_operation() => Check("group", "ThingsClient.g.cs", Tiny.Yaml(
        """
        thing: { type: object, properties: { id: { type: string } } }
        thing_list: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/thing' } }, pages: { type: object } } }
        """,
        """
        /things:
          get:
            tags: [Things]
            operationId: listThings
            summary: List things
            externalDocs: { description: All about things, url: 'https://example.org/things?lang=en&all' }
            responses: { '200': { description: Things, content: { application/json: { schema: { $ref: '#/components/schemas/thing_list' } } } }, '401': { description: Unauthorized } }
        /things/{id}:
          get:
            tags: [Things]
            operationId: retrieveThing
            parameters:
            - { name: id, in: path, required: true, schema: { type: integer } }
            - { name: a, in: query, schema: { type: string } }
            - { name: b, in: query, schema: { type: boolean } }
            - { name: c, in: query, schema: { type: integer } }
            - { name: d, in: query, explode: false, schema: { type: array, items: { type: string } } }
            responses: { '200': { description: A thing, content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } } }
          put:
            tags: [Things]
            operationId: uploadThing
            parameters:
            - { name: id, in: path, required: true, schema: { type: string } }
            requestBody: { content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, title: { type: string } } } } } }
            responses: { '204': { description: Done } }
        /things/{id}/data: { get: { tags: [Things], operationId: downloadThing, responses: { '200': { description: The data } } } }
        /things/{id}/recording: { get: { tags: [Things], operationId: showThingRecording, responses: { '302': { description: Elsewhere } } } }
        /things/{id}/text: { get: { tags: [Things], operationId: showThingText, responses: { '200': { description: Text, content: { text/plain: { schema: { type: string } } } } } } }
        """));

    private static void Check(string name, string hint, string description)
    {
        GeneratorDriverRunResult result = Generation.Run(description);
        Assert.Equal("", Generation.Complaints(Generation.Compile(result)));
        Snapshot.Matches(name, Generation.Text(result, hint));
    }
}
