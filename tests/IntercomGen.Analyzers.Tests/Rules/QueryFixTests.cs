using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>Names and values in the query of an address, mended where they stand in one piece.</summary>
public sealed class QueryFixTests
{
    private static readonly AnalyzerSetup s_setup = AnalyzerSetup.On("""
        openapi: 3.0.1
        info: {title: Test, version: '9.9'}
        servers: [{url: https://api.intercom.io}]
        paths:
          /things:
            get:
              operationId: listThings
              parameters:
              - {name: state, in: query, schema: {type: string, enum: [open, closed]}}
              - {name: filter, in: query, schema: {type: string}}
              - {name: old_filter, in: query, deprecated: true, description: Deprecated. Use new_filter instead., schema: {type: string}}
              - {name: new_filter, in: query, schema: {type: string}}
              responses: {'200': {description: ok}}
        """);

    [Fact]
    public Task A_value() => VerifyFix.All<RawEnumValueAnalyzer, RawTextFix>(
        RawEnumValueAnalyzer.Id,
        Source("Get(\"things?state=opne&filter=opne\"); Get($\"things?filter={x}&state=close\"); // state=opne"),
        Source("Get(\"things?state=open&filter=opne\"); Get($\"things?filter={x}&state=closed\"); // state=opne"),
        s_setup);

    [Fact]
    public Task A_name() => VerifyFix.All<UnknownFieldAnalyzer, RawTextFix>(
        UnknownFieldAnalyzer.Id,
        Source("Get(\"things?filte=filte\"); Get($\"things?state=open&filtr={x}\");"),
        Source("Get(\"things?filter=filte\"); Get($\"things?state=open&filter={x}\");"),
        s_setup);

    [Fact]
    public Task A_deprecated_name() => VerifyFix.All<DeprecatedMemberAnalyzer, RawTextFix>(
        DeprecatedMemberAnalyzer.Id, Source("Get($\"things?old_filter={x}\");"), Source("Get($\"things?new_filter={x}\");"), s_setup);

    [Fact]
    public Task What_comes_from_elsewhere_is_not_touched() => VerifyFix.None<RawEnumValueAnalyzer, RawTextFix>(
        RawEnumValueAnalyzer.Id, Source("const string State = \"opne\"; Get($\"things?state={State}\");"), s_setup);

    private static string Source(string statements) => $$"""
        class C
        {
            void M(HttpClient http, string x)
            {
                {{statements.Replace("Get(", "http.GetAsync(", StringComparison.Ordinal).Replace("\"things", "\"https://api.intercom.io/things", StringComparison.Ordinal)}}
            }
        }
        """;
}
