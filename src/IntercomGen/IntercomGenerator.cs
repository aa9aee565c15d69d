using System.Collections.Immutable;
using IntercomGen.Emit;
using IntercomGen.Input;
using Microsoft.CodeAnalysis;

namespace IntercomGen;

/// <summary>Emits a typed client for every Intercom description among the project's additional files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class IntercomGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<DescriptionInput>> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => DescriptionInput.TryRead(pair.Left, pair.Right, cancellation))
            .Where(static input => input is not null)
            .Select(static (input, _) => input!)
            .WithTrackingName(StepNames.Inputs)
            .Collect();

        IncrementalValueProvider<ConsumerFacts> facts = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ConsumerFacts.Of(pair.Left, pair.Right.GlobalOptions))
            .WithTrackingName(StepNames.Facts);

        IncrementalValueProvider<ClientRequests> requests = inputs.Combine(facts)
            .Select(static (pair, _) => ClientRequestReader.Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Requests);

        IncrementalValuesProvider<PlannedClient> clients = requests
            .SelectMany(static (requests, _) => requests.Requests)
            .Select(static (request, cancellation) => PlannedClient.Plan(request, cancellation))
            .WithTrackingName(StepNames.Clients);

        context.RegisterSourceOutput(
            clients.SelectMany(static (client, _) => client.TypeFiles).WithTrackingName(StepNames.Types),
            static (output, slot) => slot.AddTo(output));

        context.RegisterSourceOutput(
            clients.SelectMany(static (client, _) => client.GroupFiles).WithTrackingName(StepNames.Groups),
            static (output, slot) => slot.AddTo(output));

        context.RegisterSourceOutput(
            clients.SelectMany(static (client, _) => client.SearchFiles).WithTrackingName(StepNames.Searches),
            static (output, file) => output.AddSource(file.Hint, SearchEmitter.Emit(file.Facts, file.Search)));

        context.RegisterSourceOutput(
            clients.Select(static (client, _) => client.RootFile).WithTrackingName(StepNames.Root),
            static (output, file) => output.AddSource(file.Hint, ClientEmitter.Emit(file.Facts, file.Root)));

        context.RegisterSourceOutput(
            clients.Select(static (client, _) => client.JsonFile).WithTrackingName(StepNames.Json),
            static (output, file) => output.AddSource(file.Hint, JsonEmitter.Emit(file.Facts, file.Types, file.Words)));

        context.RegisterSourceOutput(
            clients.Select(static (client, _) => client.WebhookFile).WithTrackingName(StepNames.Webhooks),
            static (output, file) => output.AddSource(file.Hint, WebhookEmitter.Emit(file.Facts, file.Webhooks)));

        IncrementalValueProvider<FrameworkFacts> framework = facts.Select(static (facts, _) => facts.Framework);

        context.RegisterSourceOutput(
            clients.Select(static (client, _) => client.RuntimeFile).Combine(framework).WithTrackingName(StepNames.Runtime),
            static (output, pair) => pair.Left.AddTo(output, pair.Right));

        context.RegisterSourceOutput(
            requests.Select(static (requests, _) => requests.Requests.Count > 0).Combine(framework).WithTrackingName(StepNames.Polyfills),
            static (output, pair) => RuntimeFiles.AddPolyfills(output, pair.Left, pair.Right));

        context.RegisterSourceOutput(
            clients.SelectMany(static (client, _) => client.Findings).WithTrackingName(StepNames.Findings),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

        context.RegisterSourceOutput(
            requests.SelectMany(static (requests, _) => requests.Problems),
            static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }
}
