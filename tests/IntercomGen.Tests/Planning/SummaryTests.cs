using IntercomGen.Description;
using IntercomGen.Model;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Planning;

/// <summary>What the documentation of a property says.</summary>
public class SummaryTests
{
    [Theory]
    [InlineData("read: { type: boolean, description: Whether it was read }", "IsRead", "Whether it was read. In JSON: `read`.")]
    [InlineData("note: { type: array, items: { type: string }, description: Its lines. }", "Items", "Its lines. In JSON: `note`.")]
    [InlineData("created_at: { type: string }", "CreatedAt", "Created at.")]
    [InlineData("sizes: { type: string, description: 'Such as `[\"S\", *]`, see [them](https://x).' }", "Sizes", "Such as `[\"S\", *]`, see them.")]
    [InlineData("tick: { type: string, description: 'A lone ` and [more](x)' }", "Tick", "A lone ` and more")]
    [InlineData("pt-BR: { type: string, description: In Portuguese. }", "PtBr", "In Portuguese.")]
    public void The_name_in_JSON_is_said_where_it_cannot_be_guessed(string property, string name, string summary)
    {
        ApiDescription description = DescriptionReader.Read(Tiny.Yaml($"note: {{ type: object, properties: {{ {property} }} }}"));
        ClientModel client = ClientPlanner.Plan(description, new ClientSettings("Intercom", "public", default), CancellationToken.None);

        PropertyModel planned = Assert.Single(Assert.Single(client.Types.OfType<ObjectModel>()).Properties);

        Assert.Equal((name, summary), (planned.Name, planned.Summary));
    }

    [Fact]
    public void A_choice_of_members_is_a_sentence_of_its_own()
    {
        ApiDescription description = DescriptionReader.Read(Tiny.Yaml("""
            new_contact:
              description: Payload to create a contact
              type: object
              properties: { email: { type: string }, role: { type: string } }
              anyOf: [{ required: [email] }, { required: [role] }]
            """));
        ClientModel client = ClientPlanner.Plan(description, new ClientSettings("Intercom", "public", default), CancellationToken.None);

        Assert.Equal("Payload to create a contact. Needs `Email` or `Role`.", Assert.Single(client.Types).Summary);
    }

    [Theory]
    [InlineData("NoteAuthor", "What `author` of `Note` holds.")]
    [InlineData("NoteLine", "What `lines` of `Note` holds.")]
    [InlineData("NoteTarget", "What `target` of `Note` holds. One of several types.")]
    [InlineData("NoteTargetByUrl", "A case of `NoteTarget`.")]
    [InlineData("CreateNoteRequest", "The body of `POST /notes`.")]
    [InlineData("CreateNoteResponse", "The answer to `POST /notes`.")]
    [InlineData("Note", "The schema `note` of the description.")]
    public void A_type_without_a_text_says_where_it_stands(string name, string summary)
    {
        ApiDescription description = DescriptionReader.Read(Tiny.Yaml(
            """
            note:
              type: object
              properties:
                author: { type: object, properties: { id: { type: string } } }
                lines: { type: array, items: { type: object, properties: { text: { type: string } } } }
                target:
                  oneOf:
                  - { type: object, required: [url], properties: { url: { type: string } } }
                  - { $ref: '#/components/schemas/note' }
            """,
            """
            /notes:
              post:
                operationId: createNote
                requestBody: { content: { application/json: { schema: { type: object, properties: { body: { type: string } } } } } }
                responses: { '200': { description: Done, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }
            """));
        ClientModel client = ClientPlanner.Plan(description, new ClientSettings("Intercom", "public", default), CancellationToken.None);

        TypeModel type = Assert.Single(client.Types, type => type.Name == name);

        Assert.Equal(summary, type is UnionModel union ? union.Summary : Assert.IsType<ObjectModel>(type).Summary);
    }
}
