using System.Text;
using IntercomGen.Build.Report;
using IntercomGen.Description;
using IntercomGen.Description.Comparison;
using IntercomGen.Description.Yaml;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace IntercomGen.Build;

/// <summary>Writes what becomes of a project's clients when their descriptions are exchanged for the one with the role <c>Target</c>.</summary>
public sealed class UpgradeReportTask : Task
{
    /// <summary>The project's descriptions, with their metadata.</summary>
    [Required]
    public ITaskItem[] Descriptions { get; set; } = [];

    /// <summary>The error log of the compiler, in which IGEN1004 tells what is used.</summary>
    [Required]
    public string ErrorLog { get; set; } = "";

    /// <summary>The project file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Where the pages go.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The pages that were written.</summary>
    [Output]
    public ITaskItem[] Pages { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            return Report();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UnreadableException)
        {
            Log.LogError($"The upgrade report cannot be written: {e.Message}");
            return false;
        }
    }

    private bool Report()
    {
        List<ITaskItem> targets = [.. Descriptions.Where(IsTarget)];
        List<ITaskItem> clients = [.. Descriptions.Where(static item => !IsTarget(item))];
        if (targets.Count == 0 || clients.Count == 0)
        {
            string missing = targets.Count == 0
                ? "<IntercomDescription Include=\"...\" Role=\"Target\" />, the description to compare with"
                : "a description of its own to compare with the Target";
            Log.LogError(null, "IGEN0005", null, Project, 0, 0, 0, 0, $"There is nothing to report on: the project has not {missing}.");
            return false;
        }
        List<Use> uses = File.Exists(ErrorLog) ? UseReader.Read(File.ReadAllText(ErrorLog)) : [];
        var pages = new List<ITaskItem>();
        foreach (ITaskItem client in clients)
        {
            string scope = client.GetMetadata("Namespace");
            ITaskItem target = targets.Find(item => scope.Length > 0 && item.GetMetadata("Namespace") == scope)
                ?? targets.Find(static item => item.GetMetadata("Namespace").Length == 0)
                ?? targets[0];
            if (Read(client) is not { } old || Read(target) is not { } @new) return false;
            UpgradeReport report = ReportBuilder.Build(Path.GetFileNameWithoutExtension(Project), DescriptionComparer.Compare(old, @new), uses);
            var links = new SourceLinks(Path.GetDirectoryName(Path.GetFullPath(Project))!, Path.GetFullPath(Folder));
            string name = $"intercom-upgrade-{Plain(report.From)}-to-{Plain(report.To)}";
            pages.Add(Write(name + ".md", MarkdownPage.Print(report, links)));
            pages.Add(Write(name + ".html", HtmlPage.Print(report, links)));
        }
        Pages = [.. pages];
        return true;
    }

    private static bool IsTarget(ITaskItem item) => string.Equals(item.GetMetadata("Role"), "Target", StringComparison.OrdinalIgnoreCase);

    private ApiDescription? Read(ITaskItem item)
    {
        string path = item.GetMetadata("FullPath");
        if (!File.Exists(path))
        {
            Log.LogError(null, "IGEN0001", null, Project, 0, 0, 0, 0, $"The description '{item.ItemSpec}' does not exist.");
            return null;
        }
        ApiDescription description = DescriptionReader.Read(File.ReadAllText(path));
        if (description.Findings.FirstOrDefault(static finding => finding.Kind == FindingKind.Unreadable) is not { } finding) return description;
        Log.LogError(null, "IGEN0001", null, path, finding.Line, finding.Column, 0, 0, finding.Message);
        return null;
    }

    private Microsoft.Build.Utilities.TaskItem Write(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        string path = Path.Combine(Folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        Log.LogMessage(MessageImportance.High, $"Wrote {path}");
        return new Microsoft.Build.Utilities.TaskItem(path);
    }

    private static string Plain(string version) =>
        new([.. version.Select(static c => char.IsLetterOrDigit(c) || c is '.' or '-' ? char.ToLowerInvariant(c) : '_')]);
}
