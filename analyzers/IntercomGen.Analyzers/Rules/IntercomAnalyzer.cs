using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>What all rules do alike: generated code is left alone, and a project without Intercom costs nothing.</summary>
internal abstract class IntercomAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            IntercomProject project = IntercomProject.Of(start.Compilation, start.Options);
            if (Concerns(project)) Start(start, project);
        });
    }

    /// <summary>Whether the rule has anything to look at in the project.</summary>
    protected abstract bool Concerns(IntercomProject project);

    protected abstract void Start(CompilationStartAnalysisContext context, IntercomProject project);
}
