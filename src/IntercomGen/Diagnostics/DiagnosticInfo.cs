using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Diagnostics;

/// <summary>A diagnostic as a value; it becomes one with a <see cref="Location"/> only when it is reported.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Message">What it says.</param>
/// <param name="Path">The file; empty for the project as a whole.</param>
/// <param name="Line">The line, from 1; 0 when there is none.</param>
/// <param name="Column">The column, from 1; 0 when there is none.</param>
internal sealed record DiagnosticInfo(string Id, string Message, string Path, int Line = 0, int Column = 0)
{
    public static DiagnosticInfo Of(Finding finding, string path) =>
        new(Descriptors.Of(finding.Kind).Id, finding.Message, path, finding.Line, finding.Column);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptors.WithId(Id), Where(), Message);

    private Location Where()
    {
        if (Path.Length == 0) return Location.None; // About the project, not a place in a file.
        var position = new LinePosition(Math.Max(0, Line - 1), Math.Max(0, Column - 1));
        return Location.Create(Path, default, new LinePositionSpan(position, position));
    }
}
