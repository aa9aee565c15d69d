using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Features;

/// <summary>What needs a library is emitted where the project references it, and nowhere else.</summary>
public class OptionalRuntimeTests
{
    private const string Log = "Intercom.CallLog";
    private const string Hosting = "Intercom.IntercomServiceCollectionExtensions";
    private const string Endpoints = "Intercom.IntercomWebhookEndpoints";

    [Theory]
    [InlineData("none", false, false, false)]
    [InlineData("logger", true, false, false)]
    [InlineData("worker", true, true, false)]
    [InlineData("web", true, true, true)]
    public void Follows_the_references_of_the_project(string kind, bool log, bool hosting, bool endpoints)
    {
        CSharpCompilation project = Project(kind);
        CSharpCompilation compilation = Consumer.Compile(project, Consumer.Run(project, Api()));

        Assert.Equal("", Generation.Complaints(compilation));
        Assert.Equal((log, hosting, endpoints), (Has(compilation, Log), Has(compilation, Hosting), Has(compilation, Endpoints)));
        Assert.True(Has(compilation, "Intercom.IntercomWebhook"));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void Two_clients_of_one_web_application_do_not_clash(string accessibility)
    {
        CSharpCompilation compilation = Consumer.Compile(Consumer.Web, Consumer.Run(
            Consumer.Web,
            Api(("Namespace", "Intercom.Old"), ("Accessibility", accessibility)),
            Api(("Namespace", "Intercom.New"), ("Accessibility", accessibility))));

        Assert.Equal("", Generation.Complaints(compilation));
        Assert.True(Has(compilation, "Intercom.Old.IntercomWebhookEndpoints") && Has(compilation, "Intercom.New.IntercomWebhookEndpoints"));
    }

    [Theory]
    [InlineData("spec/intercom-unstable.yaml")]
    [InlineData("spec/intercom-2.16.yaml")]
    public void A_whole_description_compiles_in_a_web_application(string label)
    {
        GeneratorDriverRunResult result = Consumer.Run(Consumer.Web, new TestText("api.yaml", Descriptions.Read(label)));

        Assert.Equal("", Generation.Complaints(Consumer.Compile(Consumer.Web, result)));
    }

    private static CSharpCompilation Project(string kind) => kind switch
    {
        "logger" => Consumer.Logger,
        "worker" => Consumer.Worker,
        "web" => Consumer.Web,
        _ => Generation.Empty,
    };

    private static TestText Api(params (string Name, string Value)[] metadata) => new("api.yaml", Tiny.Yaml("thing:\n  type: object\n"), metadata);

    private static bool Has(CSharpCompilation compilation, string type) => compilation.GetTypeByMetadataName(type) is not null;
}
