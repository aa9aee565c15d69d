namespace IntercomGen.Package.Tests.Support;

/// <summary>The tests that share one build of all consumers.</summary>
[CollectionDefinition(Name)]
public sealed class OneBuild : ICollectionFixture<ConsumerBuild>
{
    public const string Name = "One build of all consumers";
}
