namespace IntercomGen.Tests.Snapshots;

/// <summary>Compares what is printed with a file that a reviewer has read. <c>UPDATE_SNAPSHOTS=1</c> writes the files anew.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string printed)
    {
        string path = Path.Combine(Descriptions.TestFolder, "Snapshots", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, printed);
        Assert.True(File.Exists(path), $"There is no {path}; run the test with UPDATE_SNAPSHOTS=1, and read what it writes.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), printed);
    }
}
