using IntercomGen.Spec.Tests.Reading;
using IntercomGen.Spec.Tests.Support;

namespace IntercomGen.Spec.Tests;

public sealed class FactsAreAsPublished
{
    [SharedTheory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Both_files_say_the_same_apart_from_the_repairs(string version)
    {
        (HashSet<string> gone, HashSet<string> added) = Differences(version);
        foreach (Repair repair in Repair.Of(version))
        {
            gone.RemoveWhere(fact => repair.Gone.Any(begin => fact.StartsWith(begin, StringComparison.Ordinal)));
            added.RemoveWhere(fact => repair.Added.Any(begin => fact.StartsWith(begin, StringComparison.Ordinal)));
        }

        Assert.Equal("", string.Join('\n', gone.Order(StringComparer.Ordinal)));
        Assert.Equal("", string.Join('\n', added.Order(StringComparer.Ordinal)));
    }

    [SharedTheory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_listed_repair_is_still_a_difference(string version)
    {
        (HashSet<string> gone, HashSet<string> added) = Differences(version);

        IEnumerable<string> idle = Repair.Of(version).SelectMany(repair =>
            repair.Gone.Where(begin => !gone.Any(fact => fact.StartsWith(begin, StringComparison.Ordinal)))
                .Concat(repair.Added.Where(begin => !added.Any(fact => fact.StartsWith(begin, StringComparison.Ordinal))))
                .Select(begin => $"{repair.Name}: {begin}"));

        Assert.Equal("", string.Join('\n', idle));
    }

    [Theory]
    [MemberData(nameof(Versions.All), MemberType = typeof(Versions))]
    public void Every_listed_repair_is_told_in_the_readme(string version)
    {
        string readme = File.ReadAllText(Path.Combine(Folders.Spec, "README.md"));

        Assert.All(Repair.Of(version), repair => Assert.Contains($"| {repair.Name} |", readme, StringComparison.Ordinal));
    }

    /// <summary>The list of facts must see what it is meant to hold, or the comparison proves nothing.</summary>
    [Theory]
    [InlineData("GET /contacts: answers 200 application/json")]
    [InlineData("GET /companies query.per_page: type = \"integer\"")]
    [InlineData("POST /contacts: body optional application/json")]
    [InlineData("schema contact.created_at: format = \"date-time\"")]
    [InlineData("schema contact.phone: nullable")]
    [InlineData("schema create_contact_request|anyOf 0: requires email")]
    public void Facts_are_seen(string fact) => Assert.Contains(fact, FactList.Of(Versions.Ours("unstable")));

    private static (HashSet<string> Gone, HashSet<string> Added) Differences(string version)
    {
        SortedSet<string> ours = FactList.Of(Versions.Ours(version));
        SortedSet<string> published = FactList.Of(Versions.Published(version));
        return ([.. published.Except(ours)], [.. ours.Except(published)]);
    }
}
