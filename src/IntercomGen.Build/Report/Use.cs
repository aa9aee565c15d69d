namespace IntercomGen.Build.Report;

/// <summary>A place where the project uses what changes.</summary>
/// <param name="Subject">What changes, as the rule calls it.</param>
/// <param name="Text">What becomes of it.</param>
/// <param name="Version">The version of the target.</param>
/// <param name="File">The full path of the source.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record Use(string Subject, string Text, string Version, string File, int Line);
