using System.Xml.Linq;
using IntercomGen.Build.Spelling;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace IntercomGen.Build;

/// <summary>Warns of names in project files that are nearly those of the package: MSBuild takes any name, and says nothing of one that has no effect.</summary>
public sealed class SpellingTask : Task
{
    private const string Item = "IntercomDescription";
    private const string Prefix = "Intercom";

    private static readonly string[] s_metadata = ["Namespace", "Tags", "Accessibility", "Role"];

    private static readonly string[] s_words = ["Version", "Namespace", "Tags", "Accessibility", "UpgradeReportFolder", "Polyfills"];

    private static readonly string[] s_properties = [.. s_words.Select(static word => Prefix + word)];

    private readonly HashSet<string> _said = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The project's descriptions, with their metadata.</summary>
    [Required]
    public ITaskItem[] Descriptions { get; set; } = [];

    /// <summary>The additional files of the project, some of which may be meant as descriptions.</summary>
    public ITaskItem[] AdditionalFiles { get; set; } = [];

    /// <summary>The project file, and those that it imports without being told.</summary>
    [Required]
    public string[] Files { get; set; } = [];

    /// <summary>Whether there is nothing to warn of.</summary>
    [Output]
    public bool IsRight { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        IsRight = true;
        List<ProjectText> texts = [.. Files.Distinct(StringComparer.OrdinalIgnoreCase).Select(ProjectText.TryRead).OfType<ProjectText>()];
        foreach (ITaskItem item in Descriptions) CheckMetadata(item, s_metadata, "has no effect", texts);
        foreach (ITaskItem file in AdditionalFiles)
        {
            if (file.GetMetadata("SourceItemGroup") != Item) CheckMetadata(file, [Item], "makes no description of it", texts);
        }
        foreach (ProjectText text in texts)
        {
            foreach (XElement property in text.Properties) CheckProperty(property.Name.LocalName, property, text, texts);
            foreach (XElement item in text.Items) CheckItem(item.Name.LocalName, item, text, texts);
        }
        return true;
    }

    private void CheckMetadata(ITaskItem item, string[] known, string effect, List<ProjectText> texts)
    {
        foreach (string name in item.CloneCustomMetadata().Keys)
        {
            if (Misspelling.Of(name, known) is not { } meant || texts.Exists(text => text.Uses($"%({name})") || text.Uses($".{name})"))) continue;
            // What is derived from another item is defined where that happens, which is in the targets of the package.
            string defined = item.GetMetadata("DefiningProjectFullPath");
            ProjectText? text = texts.Prepend(ProjectText.TryRead(defined)).FirstOrDefault(text => text?.PlaceOf(name).Line > 0);
            // A pattern names many files, and makes one mistake.
            if (!_said.Add($"{text?.Path}|{name}")) continue;
            string message = $"The metadata '{name}' of '{Path.GetFileName(item.ItemSpec)}' is not known, and {effect}; did you mean '{meant}'?";
            Warn(text?.Path ?? Files[0], text?.PlaceOf(name) ?? default, message);
        }
    }

    private void CheckProperty(string name, XElement property, ProjectText text, List<ProjectText> all)
    {
        if (MeantProperty(name) is not { } meant || all.Exists(other => other.Uses($"$({name})"))) return;
        Warn(text.Path, ProjectText.PlaceOf(property), $"The property '{name}' is not known, and has no effect; did you mean '{meant}'?");
    }

    // Behind the prefix, words are short; a prefix that is misspelled itself leaves the whole.
    private static string? MeantProperty(string name) => !name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        ? Misspelling.Of(name, s_properties)
        : Misspelling.Of(name.Substring(Prefix.Length), s_words) is { } meant ? Prefix + meant : null;

    private void CheckItem(string name, XElement item, ProjectText text, List<ProjectText> all)
    {
        if (Misspelling.Of(name, [Item]) is not { } meant || all.Exists(other => other.Uses($"@({name}"))) return;
        Warn(text.Path, ProjectText.PlaceOf(item), $"The item '{name}' is not known, and no client is emitted of its files; did you mean '{meant}'?");
    }

    private void Warn(string path, Description.Mark place, string message)
    {
        IsRight = false;
        Log.LogWarning(null, "IGEN0005", null, path, place.Line, place.Column, 0, 0, message);
    }
}
