using IntercomGen.Analyzers.Http;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>A rule about hand-written HTTP calls to Intercom.</summary>
internal abstract class RawHttpAnalyzer : IntercomAnalyzer
{
    protected sealed override bool Concerns(IntercomProject project) => project.HasRawHttp;

    protected sealed override void Start(CompilationStartAnalysisContext context, IntercomProject project) =>
        context.RegisterSemanticModelAction(file =>
        {
            foreach (RawCall call in project.CallsIn(file.SemanticModel.SyntaxTree, file.CancellationToken)) Check(call, project, file);
        });

    protected abstract void Check(RawCall call, IntercomProject project, SemanticModelAnalysisContext context);
}
