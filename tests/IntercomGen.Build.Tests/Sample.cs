using IntercomGen.Build.Report;
using IntercomGen.Description;
using IntercomGen.Description.Comparison;

namespace IntercomGen.Build.Tests;

/// <summary>Two small descriptions, and a compiler's log of a project that uses the first.</summary>
internal static class Sample
{
    public const string Old = """
        openapi: 3.0.1
        info: {title: Test, version: '1.0'}
        paths:
          /pets/{id}:
            get:
              tags: [Pets]
              operationId: showPet
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
            put:
              tags: [Pets]
              operationId: updatePet
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/update_pet_request'}}}}
              responses: {'200': {description: ok}}
          /cages: {get: {tags: ['Cages & <more>'], operationId: listCages, responses: {'200': {description: ok}}}}
        components:
          schemas:
            pet: {type: object, properties: {owner_id: {type: integer}, color: {type: string, enum: [red, green]}}}
            update_pet_request: {type: object, properties: {owner_id: {type: integer}, name: {type: string}}}
        """;

    public const string New = """
        openapi: 3.0.1
        info: {title: Test, version: '2.0'}
        paths:
          /pets/{pet_id}:
            get:
              tags: [Pets]
              operationId: showPet
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
            put:
              tags: [Pets]
              operationId: updatePet
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/update_pet_request'}}}}
              responses: {'200': {description: ok}, '410': {description: gone}}
          /herds: {get: {tags: [Herds], operationId: listHerds, responses: {'200': {description: ok}}}}
        components:
          schemas:
            pet: {type: object, properties: {owner_id: {type: string}, color: {type: string, enum: [green, blue, white]}}}
            update_pet_request: {type: object, required: [name], properties: {owner_id: {type: string}, name: {type: string}}}
        """;

    public static string Log { get; } = Sarif(
        Result("IGEN1004", "Pet.OwnerId", "In Intercom 2.0, 'Pet.OwnerId' is 'string' instead of 'long'", "file:///home/ada/Desk/Pages/A%20b.cs", 7),
        Result(
            "IGEN1004",
            "PetColor.Red",
            "In Intercom 2.0, 'PetColor.Red' is gone; the values are 'blue', 'green', 'white'",
            "file:///home/ada/Desk/Desk.cs",
            30),
        Result("IGEN1004", "PUT /pets/{id} body owner_id", "In Intercom 2.0, 'owner_id' is a string instead of a number", "file:///home/ada/Desk/Desk.cs", 12),
        Result("IGEN1004", "PUT /pets/{id} body owner_id", "In Intercom 2.0, 'owner_id' is a string instead of a number", "file:///home/ada/Desk/Desk.cs", 12),
        Result("IGEN1004", "GET /cages", "In Intercom 2.0, 'Cages.ListAsync' is gone: there is no 'GET /cages'", "file:///home/ada/Shared/Cages.cs", 3),
        Result("IGEN2001", "GET /cages", "another rule", "file:///home/ada/Desk/Desk.cs", 1),
        Result("IGEN1004", "Pet.Color", "switched off", "file:///home/ada/Desk/Desk.cs", 2).Replace(
            "\"level\"", "\"suppressions\": [{\"kind\": \"inSource\"}], \"level\"", StringComparison.Ordinal));

    public static UpgradeReport Report(string log) =>
        ReportBuilder.Build("Desk", DescriptionComparer.Compare(DescriptionReader.Read(Old), DescriptionReader.Read(New)), UseReader.Read(log));

    public static string Sarif(params string[] results) =>
        "{\"$schema\": \"http://json.schemastore.org/sarif-2.1.0\", \"version\": \"2.1.0\", \"runs\": [{\"results\": [" + string.Join(',', results)
            + "], \"tool\": {}}]}";

    public static string Result(string rule, string subject, string text, string uri, int line) =>
        $$$"""{"ruleId": "{{{rule}}}", "ruleIndex": 0, "level": "warning", "message": {"text": "{{{text}}}"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "{{{uri}}}"}, "region": {"startLine": {{{line}}}, "startColumn": 3} } }], "properties": {"warningLevel": 1, "customProperties": {"Subject": "{{{subject}}}", "Version": "2.0"} } }""";
}
