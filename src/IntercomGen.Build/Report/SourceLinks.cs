namespace IntercomGen.Build.Report;

/// <summary>Names sources as seen from the project, and links to them as seen from the page, so that neither tells where the project lies.</summary>
internal sealed class SourceLinks(string projectFolder, string pageFolder)
{
    public string Display(Use use) => $"{Relative(projectFolder, use.File)}:{use.Line}";

    /// <summary>A link that works in a browser and in a viewer of repositories.</summary>
    public string Link(Use use) => string.Join("/", Relative(pageFolder, use.File).Split('/').Select(Uri.EscapeDataString)) + "#L" + use.Line;

    private static string Relative(string folder, string file)
    {
        string[] from = folder.Replace('\\', '/').TrimEnd('/').Split('/');
        string[] to = file.Replace('\\', '/').Split('/');
        int shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && string.Equals(from[shared], to[shared], StringComparison.Ordinal)) shared++;
        return shared == 0 ? file.Replace('\\', '/') : string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }
}
