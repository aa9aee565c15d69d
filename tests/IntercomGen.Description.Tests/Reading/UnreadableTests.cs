namespace IntercomGen.Description.Tests.Reading;

/// <summary>Texts of which nothing can be made: one finding that says why and where.</summary>
public class UnreadableTests
{
    [Theory]
    [InlineData("", "The file is empty.", 1, 1)]
    [InlineData("\uFEFF \n\n", "The file is empty.", 1, 1)]
    [InlineData("# nothing but a comment\n", "The file is empty.", 1, 1)]
    [InlineData("just text", "not a mapping", 1, 1)]
    [InlineData("- a\n- b\n", "not a mapping", 1, 1)]
    [InlineData("name: x\non: push\n", "no 'openapi' field", 1, 1)]
    [InlineData("info: {}\nswagger: '2.0'\npaths: {}\n", "OpenAPI 2.0 (Swagger), which is not read; convert it to 3.0 first", 2, 1)]
    [InlineData("openapi: 4.0.0\npaths: {}\n", "OpenAPI '4.0.0', which is not known", 1, 10)]
    [InlineData("'/contacts/{id}/notes':\n  get: {}\n", "no 'openapi' field. Paths stand at its top, as in a piece of a description; name the whole one", 1, 1)]
    [InlineData("info: { name: x }\nitem: []\n", "no 'openapi' field. It looks like a collection of Postman; convert it to OpenAPI 3 first", 1, 1)]
    [InlineData("openapi: 3.0.0\ninfo: { title: x }\n", "no paths and no schemas", 1, 1)]
    [InlineData("openapi: 3.0.0\npaths:\n\t/a: {}\n", "This is not YAML: while scanning", 3, 1)]
    [InlineData("openapi: 3.0.0\npaths: 'never closed\n", "This is not YAML", 2, 8)]
    [InlineData("openapi: 3.0.0\npaths: { a: [ }\n", "This is not YAML", 2, 15)]
    [InlineData(
        "openapi: 3.0.1\ninfo: {title: x\npaths: {}\n",
        "This is not YAML: what stands here does not go on what was begun above; look for a bracket, a brace or a quote that is not closed.",
        3,
        1)]
    [InlineData("openapi: 3.0.0\n  paths: {}\n", "This is not YAML", 2, 8)]
    [InlineData("openapi: 3.0.0\npaths:\n  : x\n  /a: {}\n", "This is not YAML: a key is missing here.", 3, 4)]
    [InlineData("openapi: 3.0.0\npaths: { : x, /a: {} }\n", "This is not YAML: a key is missing here.", 2, 10)]
    [InlineData("openapi: 3.0.0\npa\0ths: {}\n", "NUL", 2, 3)]
    [InlineData("{\"openapi\": \"3.0.0\",\n \"paths\": tru }", "This is not JSON: a value is expected, not 't'.", 2, 11)]
    [InlineData("{\"openapi\": \"3.0.0\",\n \"pa", "a string has no end; the file seems to be cut off.", 2, 5)]
    [InlineData("{\"openapi\": \"3.0.0\",\n \"paths\"", "':' is expected, not the end; the file seems to be cut off.", 2, 9)]
    [InlineData(
        "<!DOCTYPE html>\n<html><head><title>404: Not\n  found</title></head>\n<body><p>404: Not Found</p></body></html>",
        "This is a web page ('404: Not found'), not a description; download the file itself",
        1,
        1)]
    [InlineData("\n\n <html lang=\"en\"><body>Sign in</body></html>", "This is a web page, not a description", 3, 2)]
    [InlineData("<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code></Error>", "This is XML, not YAML or JSON.", 1, 1)]
    [InlineData(
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n",
        "This is a pointer of Git LFS, not the file that it stands for; fetch it with 'git lfs pull'.",
        1,
        1)]
    [InlineData(
        "openapi: 3.0.0\ninfo:\n<<<<<<< HEAD\n  title: a\n=======\n  title: b\n>>>>>>> next\npaths: {}\n",
        "Here stands the mark of a merge conflict; keep one of the two sides",
        3,
        1)]
    [InlineData("{\n  \"openapi\": \"3.0.0\",\n<<<<<<< HEAD\n  \"a\": 1\n>>>>>>> next\n}", "Here stands the mark of a merge conflict", 3, 1)]
    public void It_is_said_why_and_where(string text, string reason, int line, int column)
    {
        ApiDescription description = DescriptionReader.Read(text);
        Finding finding = Assert.Single(description.Findings);
        Assert.Equal(FindingKind.Unreadable, finding.Kind);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (finding.Line, finding.Column));
        Assert.True(description.Operations.IsEmpty && description.Schemas.IsEmpty);
    }

    [Fact]
    public void Cancellation_is_the_one_exception()
    {
        string text = "openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n"
            + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"    s{i}: {{ type: string }}\n"));
        Assert.Throws<OperationCanceledException>(() => DescriptionReader.Read(text, new CancellationToken(canceled: true)));
    }
}
