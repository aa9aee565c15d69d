using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// Of the files that have HTTP in them, those that can have to do with Intercom: they name it, or they name what such a file declares, or declare what
/// such a file names. A client of another service that stands alone need not be bound at all.
/// </summary>
internal static class ConnectedFiles
{
    /// <summary>The files to read, in the order of the project.</summary>
    /// <param name="trees">The files that have HTTP in them.</param>
    /// <param name="named">The files that name Intercom by themselves, with HTTP or without.</param>
    /// <param name="importing">The files that import for the whole project: what they say leads from one file to another.</param>
    /// <param name="passing">The files that pass addresses on.</param>
    public static List<SyntaxTree> Of(List<SyntaxTree> trees, List<SyntaxTree> named, IEnumerable<SyntaxTree> importing, List<SyntaxTree> passing)
    {
        var reached = new HashSet<SyntaxTree>(named);
        List<FileNames> next = named.ConvertAll(FileNames.Of);
        List<FileNames> others = [.. trees.Concat(importing).Concat(passing).Distinct().Where(tree => !reached.Contains(tree)).Select(FileNames.Of)];
        var imported = new HashSet<int>(others.Concat(next).SelectMany(static file => file.Imported));
        var declared = new HashSet<int>();
        var mentioned = new HashSet<int>();
        while (next.Count > 0)
        {
            foreach (FileNames file in next)
            {
                reached.Add(file.Tree);
                declared.UnionWith(file.Declared);
                declared.UnionWith(file.MembersOf(imported));
                if (passing.Contains(file.Tree)) declared.UnionWith(AddressFiles.SetUp(file.Tree));
                mentioned.UnionWith(file.Mentioned);
            }
            others.RemoveAll(file => reached.Contains(file.Tree));
            next = others.FindAll(file =>
                declared.Overlaps(file.Mentioned) || mentioned.Overlaps(file.Declared) || mentioned.Overlaps(file.MembersOf(imported)));
        }
        return trees.FindAll(reached.Contains);
    }
}
