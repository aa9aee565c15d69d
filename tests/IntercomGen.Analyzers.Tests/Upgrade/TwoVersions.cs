using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using System.Text;
using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Upgrade;

/// <summary>A small API in two versions: something of everything changes. Sources use the client of the first; the second is the target.</summary>
internal static class TwoVersions
{
    public const string Old = """
        openapi: 3.0.1
        info: {title: Test, version: '1.0'}
        servers: [{url: https://api.intercom.io}]
        paths:
          /pets:
            get:
              tags: [Pets]
              operationId: listPets
              parameters:
              - {name: page, in: query, schema: {type: integer}}
              - {name: color, in: query, schema: {type: string, enum: [red, green]}}
              - {name: gone, in: query, schema: {type: string}}
              responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/pet'}}}}}}}}
            post:
              tags: [Pets]
              operationId: createPet
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/create_pet_request'}}}}
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
          /pets/{id}:
            get:
              tags: [Pets]
              operationId: retrievePet
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
            delete:
              tags: [Pets]
              operationId: deletePet
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
          /cages:
            get: {tags: [Cages], operationId: listCages, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/cage'}}}}}}
        components:
          schemas:
            pet:
              type: object
              properties:
                id: {type: string}
                name: {type: string}
                owner_id: {type: integer}
                nickname: {type: string}
                color: {type: string, enum: [red, green]}
                keeper: {$ref: '#/components/schemas/person'}
                moved: {type: string, enum: [one, two]}
            create_pet_request:
              type: object
              required: [name]
              properties:
                name: {type: string}
                owner_id: {type: integer}
                nickname: {type: string}
                color: {type: string, enum: [red, green]}
                size: {type: string}
            person: {type: object, properties: {id: {type: string}, full_name: {type: string}}}
            cage: {type: object, properties: {id: {type: string}, doors: {type: integer}}}
        """;

    public const string New = """
        openapi: 3.0.1
        info: {title: Test, version: '2.0'}
        servers: [{url: https://api.intercom.io}]
        paths:
          /pets:
            get:
              tags: [Pets]
              operationId: listPets
              parameters:
              - {name: page, in: query, schema: {type: integer}}
              - {name: color, in: query, schema: {type: string, enum: [green, blue]}}
              - {name: herd, in: query, required: true, schema: {type: string}}
              responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {pets: {type: array, items: {$ref: '#/components/schemas/pet'}}}}}}}}
            post:
              tags: [Pets]
              operationId: createPet
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/create_pet_request'}}}}
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
          /pets/{pet_id}:
            get:
              tags: [Pets]
              operationId: showPet
              parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}
        components:
          schemas:
            pet:
              type: object
              properties:
                id: {type: string}
                name: {type: string}
                owner_id: {type: string}
                color: {type: string, enum: [green, blue]}
                keeper: {$ref: '#/components/schemas/human'}
                moved: {type: string}
            create_pet_request:
              type: object
              required: [name, size]
              properties:
                name: {type: string}
                owner_id: {type: string}
                color: {type: string, enum: [green, blue]}
                size: {type: string}
            human: {type: object, properties: {id: {type: string}, full_name: {type: string}, age: {type: integer}}}
        """;

    private static readonly DescriptionText s_old = DescriptionText.Of(Old);

    private static readonly Lazy<PortableExecutableReference> s_client = new(static () => Consumer.ClientOf(s_old));

    public static AnalyzerSetup Setup { get; } = new() { Descriptions = [s_old, Target(New)] };

    public static DescriptionText Target(string yaml, string? scope = null) => new("target.yaml", SourceText.From(yaml, Encoding.UTF8))
    {
        Metadata = scope is null
            ? new Dictionary<string, string> { ["IntercomRole"] = "Target" }
            : new Dictionary<string, string> { ["IntercomRole"] = "Target", ["IntercomNamespace"] = scope },
    };

    public static CSharpCompilation Compile(string source) => Consumer.CompileWith(s_client.Value, source);

    /// <summary>Expects IGEN1004 where the statements mark it.</summary>
    /// <returns>The messages, in the order of the source.</returns>
    public static Task<IReadOnlyList<string>> Reports(string statements, AnalyzerSetup? setup = null) => Source("""
        using Intercom;
        class C
        {
            async Task M(IntercomClient intercom, HttpClient http, Pet pet, string id)
            {
        """ + "\n        " + statements + "\n        await Task.Yield();\n    }\n}\n", setup);

    public static async Task<IReadOnlyList<string>> Source(string markup, AnalyzerSetup? setup = null) =>
        await Verify.Reports<UpgradeAnalyzer>(UpgradeAnalyzer.Id, markup, setup ?? Setup, Compile);
}
