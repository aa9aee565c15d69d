using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.Caching;

/// <summary>What is done again after an edit, and what is not.</summary>
public class CachingTests
{
    private const string Description = """
        openapi: 3.0.1
        info: { title: Tiny, version: "2.14" }
        paths:
          /tags:
            get:
              tags: [Tags]
              operationId: listTags
              responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/tag_list" } } } } }
          /notes:
            post:
              tags: [Notes]
              operationId: createNote
              requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/note" } } } }
              responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/note" } } } } }
        components:
          schemas:
            tag_list: { type: object, properties: { data: { type: array, items: { $ref: "#/components/schemas/tag" } } } }
            tag: { type: object, properties: { id: { type: string }, color: { type: string, enum: [red, blue] } } }
            note: { type: object, properties: { body: { type: string }, lost: { $ref: "#/components/schemas/nobody" } } }

        """;

    [Fact]
    public void An_edit_of_unrelated_code_changes_nothing()
    {
        var edit = new Edit(Description);

        PipelineAssert.Unchanged(edit.Again(Generation.Empty.AddSyntaxTrees(Generation.Parse("class Unrelated;"))));
    }

    [Fact]
    public void New_but_equal_options_change_nothing()
    {
        var edit = new Edit(Description);
        edit.Driver = edit.Driver.WithUpdatedAnalyzerConfigOptions(new TestOptionsProvider());

        PipelineAssert.Unchanged(edit.Again(Generation.Empty));
    }

    [Theory]
    [InlineData("openapi: 3.0.1", "# A comment\n# of two lines\nopenapi: 3.0.1")]
    [InlineData("    tag:", "    # A comment\n    tag:")]
    [InlineData("id: { type: string }", "id:   {  type:  string  }")]
    [InlineData("paths:", "x-note: { anything: [1] }\npaths:")]
    public void An_edit_that_says_nothing_new_changes_no_file(string before, string after)
    {
        IReadOnlyList<string> changed = new Edit(Description).Replace(before, after);

        Assert.Empty(Files(changed));
    }

    [Fact]
    public void A_changed_schema_changes_its_own_file() =>
        Assert.Equal(["Models/Note.g.cs"], Files(new Edit(Description).Replace("body: { type: string }", "body: { type: integer }")));

    [Fact]
    public void A_changed_description_of_a_tag_changes_its_own_file() =>
        Assert.Equal(["Models/Tag.g.cs"], Files(new Edit(Description).Replace("tag: { type: object,", "tag: { type: object, description: Something new,")));

    [Fact]
    public void A_changed_operation_changes_its_group() =>
        Assert.Equal(["NotesClient.g.cs"], Files(new Edit(Description).Replace("operationId: createNote", "operationId: writeNote")));

    [Theory]
    [InlineData("acre")]
    [InlineData("part")]
    [InlineData("zone")]
    public void A_new_schema_adds_its_file_and_its_entry_wherever_its_name_stands(string name)
    {
        IReadOnlyList<string> changed =
            new Edit(Description).Replace("    tag:", $"    {name}: {{ type: object, properties: {{ id: {{ type: string }} }} }}\n    tag:");

        Assert.Equal(["IntercomJson.Types.g.cs", $"Models/{char.ToUpperInvariant(name[0])}{name[1..]}.g.cs"], Files(changed));
    }

    [Fact]
    public void A_schema_that_is_gone_moves_no_other()
    {
        var edit = new Edit(
            Description.Replace("    tag:", "    acre: { type: object, properties: { id: { type: string } } }\n    tag:", StringComparison.Ordinal));

        Assert.Equal(["IntercomJson.Types.g.cs"], Files(edit.Replace("    acre: { type: object, properties: { id: { type: string } } }\n", "")));
    }

    [Fact]
    public void A_new_group_adds_its_file_and_changes_the_client()
    {
        IReadOnlyList<string> changed =
            new Edit(Description).Replace("  /notes:", "  /admins: { get: { tags: [Admins], operationId: getAdmin, responses: {} } }\n  /notes:");

        Assert.Equal(["AdminsClient.g.cs", "IntercomClient.g.cs"], Files(changed));
    }

    [Fact]
    public void Another_namespace_changes_every_file()
    {
        var edit = new Edit(Description);
        int files = edit.First.GeneratedTrees.Length;
        var moved = new TestText("api.yaml", Description, ("Namespace", "Acme"));
        edit.Driver = edit.Driver.ReplaceAdditionalText(edit.Text, moved);

        GeneratorDriverRunResult result = edit.Again(Generation.Empty);

        Assert.Equal(files, Files(PipelineAssert.Changed(result)).Count(static file => file.EndsWith(".cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_removed_description_takes_its_files_along()
    {
        var edit = new Edit(Description);
        edit.Driver = edit.Driver.RemoveAdditionalTexts([edit.Text]);

        Assert.Empty(edit.Again(Generation.Empty).GeneratedTrees);
    }

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public void No_step_holds_an_object_of_the_compiler(string label)
    {
        GeneratorDriverRunResult result = Generation.Run(Descriptions.Read(label));

        PipelineAssert.HoldsNoCompilerState(result, [.. StepNames.All.Where(step => step != StepNames.Findings || result.Diagnostics.Length > 0)]);
    }

    [Fact]
    public void A_comment_in_a_real_description_changes_no_file()
    {
        string text = Descriptions.Read("spec/intercom-unstable.yaml");
        int middle = text.IndexOf("\ncomponents:", StringComparison.Ordinal);
        Assert.True(middle > 0);

        IReadOnlyList<string> changed = new Edit(text).Replace(text, "# top\n" + text.Insert(middle, "\n# middle"));

        Assert.DoesNotContain(changed, static entry => entry.EndsWith(".cs", StringComparison.Ordinal));
    }

    // Diagnostics are left aside: what they tell of stands elsewhere after an edit above it.
    private static IEnumerable<string> Files(IEnumerable<string> changed) =>
        changed.Select(static entry => entry.Split(' ')[1]).Where(static hint => hint.EndsWith(".cs", StringComparison.Ordinal)).Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>A project that has been built once.</summary>
    private sealed class Edit
    {
        public Edit(string text)
        {
            Text = new TestText("api.yaml", text);
            Driver = Generation.Driver(Text).RunGenerators(Generation.Empty);
            First = Driver.GetRunResult();
            Assert.NotEmpty(First.GeneratedTrees);
        }

        public TestText Text { get; }

        public GeneratorDriver Driver { get; set; }

        public GeneratorDriverRunResult First { get; }

        public GeneratorDriverRunResult Again(Compilation compilation) => Driver.RunGenerators(compilation).GetRunResult();

        public IReadOnlyList<string> Replace(string before, string after)
        {
            string old = Text.GetText().ToString();
            Assert.Contains(before, old, StringComparison.Ordinal);
            Driver = Driver.ReplaceAdditionalText(Text, new TestText(Text.Path, old.Replace(before, after, StringComparison.Ordinal)));
            return PipelineAssert.Changed(Again(Generation.Empty));
        }
    }
}
