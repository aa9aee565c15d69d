using System.Collections;
using Microsoft.Build.Framework;

namespace IntercomGen.Build.Tests;

/// <summary>A build as far as a task sees it: takes down what it warns of.</summary>
internal sealed class BuildLog : IBuildEngine
{
    public List<string> Warnings { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void LogWarningEvent(BuildWarningEventArgs e) =>
        Warnings.Add($"{Path.GetFileName(e.File)}({e.LineNumber},{e.ColumnNumber}): {e.Code}: {e.Message}");

    public void LogErrorEvent(BuildErrorEventArgs e) => throw new InvalidOperationException(e.Message);

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();
}
