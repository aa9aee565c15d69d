using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Features;

/// <summary>A project may have namespaces of its own below that of the client, called as those of the framework are.</summary>
public class OwnNamespaceTests
{
    [Fact]
    public void Namespaces_of_the_project_hide_nothing_from_the_client()
    {
        GeneratorDriverRunResult result = Consumer.Run(Consumer.Web, new TestText("api.yaml", Descriptions.Read("spec/intercom-2.16.yaml"), []));
        string[] names = ["System", "Microsoft", "Json", "Http", "Text", "Threading", "Collections", "Contacts"];

        CSharpCompilation project =
            Consumer.Compile(Consumer.Web, result, [.. names.Select(static name => $"namespace Intercom.{name} {{ internal class Nothing {{ }} }}")]);

        string complaints = Generation.Complaints(project);
        Assert.True(complaints.Length == 0, complaints);
    }
}
