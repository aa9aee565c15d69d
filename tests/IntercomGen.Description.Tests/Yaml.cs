namespace IntercomGen.Description.Tests;

/// <summary>Small descriptions around what a test is about.</summary>
internal static class Yaml
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: T, version: '2.14' }\n";

    /// <summary>The line on which what a test wrote begins, in <see cref="WithSchemas"/>.</summary>
    public const int FirstSchemaLine = 6;

    public static ApiDescription WithSchemas(string schemas) => DescriptionReader.Read($"{Head}paths: {{}}\ncomponents:\n  schemas:\n{Indent(schemas, 4)}");

    /// <summary>The schema <c>a</c> with this body.</summary>
    public static Schema Schema(string body) => WithSchemas($"a:\n{Indent(body, 2)}").Schemas[0].Schema;

    public static ApiDescription WithPaths(string paths, string components = "{}") =>
        DescriptionReader.Read($"{Head}paths:\n{Indent(paths, 2)}\ncomponents:\n{Indent(components, 2)}");

    public static Finding TheOnly(this ApiDescription description, FindingKind kind) => Assert.Single(description.Findings, f => f.Kind == kind);

    private static string Indent(string text, int spaces) =>
        string.Join('\n', text.Split('\n').Select(line => new string(' ', spaces) + line));
}
