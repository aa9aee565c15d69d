using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Analyzers.Tests;

/// <summary>
/// Libraries that the rules know by name, as far as test sources use them: the same names and signatures as the real ones, compiled as an assembly of
/// their own, so that their source is as far away as it is in life.
/// </summary>
internal static class Libraries
{
    private static readonly Dictionary<string, Lazy<PortableExecutableReference>> s_references =
        new[] { ("RestSharp", RestSharp), ("Refit", Refit), ("Newtonsoft.Json", Newtonsoft) }
            .ToDictionary(
                static library => library.Item1, static library => new Lazy<PortableExecutableReference>(() => Compile(library.Item1, library.Item2)));

    /// <summary>Those that a source uses.</summary>
    public static IEnumerable<MetadataReference> UsedBy(IEnumerable<string> sources) =>
        s_references.Where(library => sources.Any(source => source.Contains($"using {library.Key}", StringComparison.Ordinal)))
            .Select(static library => library.Value.Value);

    private const string Usings = """
        #nullable enable
        using System; using System.Collections.Generic; using System.Net.Http; using System.Threading; using System.Threading.Tasks;

        """;

    private const string RestSharp = """
        namespace RestSharp.Authenticators { public interface IAuthenticator; public class JwtAuthenticator(string token) : IAuthenticator { public string Token => token; } }
        namespace RestSharp
        {
            using RestSharp.Authenticators;
            public enum Method { Get, Post, Put, Delete, Head, Options, Patch }
            public enum ParameterType { Cookie, GetOrPost, UrlSegment, HttpHeader, RequestBody, QueryString }
            public enum DataFormat { Json, Xml, None }
            public sealed class ContentType { public static readonly ContentType Json = new(); public static implicit operator ContentType(string value) => Json; }
            public class RestResponse { public string? Content => null; }
            public class RestResponse<T> : RestResponse;
            public class RestClientOptions
            {
                public RestClientOptions() { }
                public RestClientOptions(string baseUrl) { }
                public RestClientOptions(Uri baseUrl) { }
                public Uri? BaseUrl { get; set; }
                public IAuthenticator? Authenticator { get; set; }
                public Func<HttpMessageHandler, HttpMessageHandler>? ConfigureMessageHandler { get; set; }
            }
            public delegate void ConfigureRestClient(RestClientOptions options);
            public delegate void ConfigureSerialization(object config);
            public interface IRestClient { Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default); }
            public class RestClient : IRestClient
            {
                public RestClient(RestClientOptions options, ConfigureSerialization? configureSerialization = null) { }
                public RestClient(string baseUrl, ConfigureRestClient? configureRestClient = null) { }
                public RestClient(Uri baseUrl, ConfigureRestClient? configureRestClient = null) { }
                public RestClient(HttpClient httpClient, bool disposeHttpClient = false) { }
                public RestClient(HttpClient httpClient, RestClientOptions? options, bool disposeHttpClient = false) { }
                public Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default) => null!;
            }
            public class RestRequest
            {
                public RestRequest(string? resource = null, Method method = Method.Get) { }
                public string Resource { get; set; } = "";
                public Method Method { get; set; }
            }
            public static class RestRequestExtensions
            {
                public static RestRequest AddHeader(this RestRequest request, string name, string value) => request;
                public static RestRequest AddHeaders(this RestRequest request, ICollection<KeyValuePair<string, string>> headers) => request;
                public static RestRequest AddQueryParameter(this RestRequest request, string name, string? value, bool encode = true) => request;
                public static RestRequest AddQueryParameter<T>(this RestRequest request, string name, T value, bool encode = true) where T : struct => request;
                public static RestRequest AddUrlSegment(this RestRequest request, string name, string? value, bool encode = true) => request;
                public static RestRequest AddParameter(this RestRequest request, string? name, object value, ParameterType type, bool encode = true) => request;
                public static RestRequest AddParameter(this RestRequest request, string name, string? value, bool encode = true) => request;
                public static RestRequest AddJsonBody<T>(this RestRequest request, T obj, ContentType? contentType = null) where T : class => request;
                public static RestRequest AddStringBody(this RestRequest request, string body, DataFormat dataFormat) => request;
                public static RestRequest AddBody(this RestRequest request, object obj, ContentType? contentType = null) => request;
            }
            public static class RestClientExtensions
            {
                public static IRestClient AddDefaultHeader(this IRestClient client, string name, string value) => client;
                public static IRestClient AddDefaultHeaders(this IRestClient client, Dictionary<string, string> headers) => client;
                public static Task<RestResponse<T>> ExecuteAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null!;
                public static Task<RestResponse> ExecuteAsync(this IRestClient client, RestRequest request, Method method, CancellationToken cancellationToken = default) => null!;
                public static Task<RestResponse<T>> ExecutePostAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null!;
                public static Task<RestResponse> GetAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null!;
                public static Task<T?> GetAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null!;
                public static Task<T?> GetAsync<T>(this IRestClient client, string resource, CancellationToken cancellationToken = default) => null!;
                public static Task<T?> PostAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null!;
                public static Task<T?> PutAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null!;
                public static Task<T?> PatchAsync<T>(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null!;
                public static Task<RestResponse> DeleteAsync(this IRestClient client, RestRequest request, CancellationToken cancellationToken = default) => null!;
                public static Task<TResponse?> GetJsonAsync<TResponse>(this IRestClient client, string resource, CancellationToken cancellationToken = default) => null!;
                public static Task<TResponse?> PostJsonAsync<TRequest, TResponse>(this IRestClient client, string resource, TRequest request, CancellationToken cancellationToken = default) where TRequest : class => null!;
            }
        }
        """;

    private const string Refit = """
        using Microsoft.Extensions.DependencyInjection;
        namespace Refit
        {
            [AttributeUsage(AttributeTargets.Method)] public abstract class HttpMethodAttribute(string path) : Attribute { public string Path => path; }
            public class GetAttribute(string path) : HttpMethodAttribute(path);
            public class PostAttribute(string path) : HttpMethodAttribute(path);
            public class PutAttribute(string path) : HttpMethodAttribute(path);
            public class PatchAttribute(string path) : HttpMethodAttribute(path);
            public class DeleteAttribute(string path) : HttpMethodAttribute(path);
            [AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)] public class HeadersAttribute(params string[] headers) : Attribute { public string[] Headers => headers; }
            [AttributeUsage(AttributeTargets.Parameter)] public class HeaderAttribute(string header) : Attribute { public string Header => header; }
            [AttributeUsage(AttributeTargets.Parameter)] public class HeaderCollectionAttribute : Attribute;
            [AttributeUsage(AttributeTargets.Parameter)] public class AuthorizeAttribute(string scheme = "Bearer") : Attribute { public string Scheme => scheme; }
            [AttributeUsage(AttributeTargets.Parameter)] public class BodyAttribute : Attribute;
            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)] public class QueryAttribute : Attribute;
            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)] public class AliasAsAttribute(string name) : Attribute { public string Name => name; }
            public class ApiResponse<T>;
            public class RefitSettings { public object? ContentSerializer { get; set; } public Func<HttpMessageHandler>? HttpMessageHandlerFactory { get; set; } }
            public static class RestService
            {
                public static T For<T>(string hostUrl, RefitSettings? settings = null) => default!;
                public static T For<T>(HttpClient client, RefitSettings? settings = null) => default!;
            }
        }
        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class RefitHttpClientFactoryExtensions
            {
                public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, Refit.RefitSettings? settings = null) where T : class => null!;
            }
        }
        """;

    private const string Newtonsoft = """
        namespace Newtonsoft.Json.Serialization
        {
            public abstract class NamingStrategy; public class SnakeCaseNamingStrategy : NamingStrategy; public class CamelCaseNamingStrategy : NamingStrategy;
            public class DefaultContractResolver { public NamingStrategy? NamingStrategy { get; set; } }
            public class CamelCasePropertyNamesContractResolver : DefaultContractResolver;
        }
        namespace Newtonsoft.Json
        {
            public enum Formatting { None, Indented }
            public class JsonSerializerSettings { public Serialization.DefaultContractResolver? ContractResolver { get; set; } }
            [AttributeUsage(AttributeTargets.Property)] public class JsonPropertyAttribute : Attribute { public JsonPropertyAttribute() { } public JsonPropertyAttribute(string name) { } public string? PropertyName { get; set; } }
            [AttributeUsage(AttributeTargets.Property)] public class JsonIgnoreAttribute : Attribute;
            public static class JsonConvert
            {
                public static string SerializeObject(object? value) => "";
                public static string SerializeObject(object? value, Formatting formatting) => "";
                public static string SerializeObject(object? value, JsonSerializerSettings? settings) => "";
            }
        }
        namespace Newtonsoft.Json.Linq
        {
            public class JToken { public static implicit operator JToken(string value) => null!; public static implicit operator JToken(long value) => null!; }
            public class JProperty(string name, object? value) { public string Name => name; public object? Value => value; }
            public class JArray(params object[] items) : JToken { public object[] Items => items; }
            public class JObject : JToken, System.Collections.IEnumerable
            {
                public JObject() { }
                public JObject(params object[] content) { }
                public JToken? this[string name] { get => null; set { } }
                public void Add(string name, JToken? value) { }
                public static JObject FromObject(object value) => null!;
                public System.Collections.IEnumerator GetEnumerator() => null!;
            }
        }
        """;

    private static PortableExecutableReference Compile(string name, string source)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Usings + source, new CSharpParseOptions(LanguageVersion.Latest));
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = CSharpCompilation
            .Create(name, [tree], Consumer.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
