using System.Globalization;
using System.Net;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Tests;

/// <summary>What the method <c>M</c> of a source sends and gives back when it runs against a recorder in the place of Intercom.</summary>
/// <param name="Sent">The requests.</param>
/// <param name="Result">What the method gives back, as JSON; the error that it ends in, by the name of its type.</param>
/// <param name="Failed">Whether it ends in an error.</param>
internal sealed record Replay(IReadOnlyList<RecordedRequest> Sent, string Result, bool Failed)
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Lazy<Assembly> s_client = new(static () => AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(Consumer.ClientImage)));

    // Whatever slips through ends at a port where nobody listens.
    static Replay() => HttpClient.DefaultProxy = new WebProxy("127.0.0.1", 9);

    /// <summary>
    /// Runs the method; null when the source has none, when it is part of nothing that can run, or makes an <c>HttpClient</c> itself, which would call the
    /// network.
    /// </summary>
    /// <param name="compilation">The project of the source.</param>
    /// <param name="status">The status of every answer.</param>
    public static async Task<Replay?> Of(Compilation compilation, int status)
    {
        bool calls = compilation.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes()).OfType<MethodDeclarationSyntax>()
            .Any(static method => method.Identifier.ValueText == "M" && method.ToString().Contains("new HttpClient(", StringComparison.Ordinal));
        using var image = new MemoryStream();
        if (calls || !compilation.Emit(image).Success) return null;
        image.Position = 0;
        var context = new AssemblyLoadContext("replay", isCollectible: true);
        context.Resolving += static (_, name) => name.Name == "Intercom.Client" ? s_client.Value : null;
        Assembly assembly = context.LoadFromStream(image);
        MethodInfo? method = assembly.GetTypes().Where(static type => !type.IsInterface)
            .Select(static type => type.GetMethod("M", Any | BindingFlags.DeclaredOnly)).FirstOrDefault(static method => method is not null);
        if (method?.DeclaringType is not { } type || typeof(Task).IsAssignableFrom(method.ReturnType) is false) return null;
        using var recorder = new Recorder(status);
        object? target = method.IsStatic ? null : Make(type, recorder);
        Redirect(target, type, recorder);
        try
        {
            var task = (Task)method.Invoke(
                target, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name!, recorder))])!;
            await task;
            return new Replay(
                recorder.Requests, method.ReturnType.IsGenericType ? Text(task.GetType().GetProperty("Result")!.GetValue(task)) : "nothing", false);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            return new Replay(recorder.Requests, (e as TargetInvocationException)?.InnerException?.GetType().Name ?? e.GetType().Name, true);
        }
    }

    private static object Make(Type type, Recorder recorder)
    {
        ConstructorInfo constructor = type.GetConstructors(Any).First(static constructor => !constructor.IsStatic);
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name!, recorder))]);
    }

    /// <summary>Leads clients that the source makes by itself to the recorder, with what they are set up to send.</summary>
    private static void Redirect(object? target, Type type, Recorder recorder)
    {
        foreach (FieldInfo field in type.GetFields(Any | BindingFlags.FlattenHierarchy).Where(field => target is not null || field.IsStatic))
        {
            if (field.FieldType == typeof(HttpClient) && field.GetValue(target) is { } http)
            {
                typeof(HttpMessageInvoker).GetField("_handler", Any)!.SetValue(http, recorder);
            }
            if (field.FieldType.Name == "IntercomClient") field.SetValue(target, Client(recorder));
        }
    }

    private static object? Sample(Type type, string name, Recorder recorder) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { Name: "HttpClient" } => Http(recorder),
        { Name: "IntercomClient" } => Client(recorder),
        { Name: "TagsClient" } => Client(recorder).GetType().GetProperty("Tags")!.GetValue(Client(recorder)),
        { Name: "String" } => name.Contains("oken", StringComparison.Ordinal) ? "of-" + name : name + "-1",
        { Name: "Int32" } => 7,
        { Name: "Int64" } => 1234567890123L,
        { Name: "Boolean" } => true,
        { Name: "DateTimeOffset" } => DateTimeOffset.FromUnixTimeSeconds(1700000000),
        { IsValueType: true } other => Activator.CreateInstance(other),
        _ => null,
    };

    private static HttpClient Http(Recorder recorder)
    {
        var http = new HttpClient(recorder, disposeHandler: false);
        http.DefaultRequestHeaders.Add("Authorization", "Bearer of-client");
        http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
        return http;
    }

    private static object Client(Recorder recorder)
    {
        object options = Activator.CreateInstance(s_client.Value.GetType("Intercom.IntercomClientOptions")!)!;
        options.GetType().GetProperty("AccessToken")!.SetValue(options, "of-client");
        options.GetType().GetProperty("MaxRetries")!.SetValue(options, 0);
        return Activator.CreateInstance(s_client.Value.GetType("Intercom.IntercomClient")!, new HttpClient(recorder, disposeHandler: false), options)!;
    }

    private static string Text(object? result) => result switch
    {
        null => "null",
        JsonDocument document => document.RootElement.GetRawText(),
        _ => JsonSerializer.Serialize(result, result.GetType()),
    };
}

/// <summary>A request as it went out.</summary>
/// <param name="Line">Verb and address.</param>
/// <param name="Body">The body; JSON with its members in order.</param>
/// <param name="ContentType">What the body says it is.</param>
/// <param name="Headers">The version, the token, and what the code sends beside them.</param>
internal sealed record RecordedRequest(string Line, string Body, string? ContentType, string Headers);

/// <summary>Takes requests down and answers each with the same JSON.</summary>
internal sealed class Recorder(int status) : HttpMessageHandler
{
    private const string Answer = """{"type":"contact","id":"1","email":"e@example.org","name":"Ada","created_at":1700000000,"unheard_of":[1,{"a":null}]}""";

    private readonly List<RecordedRequest> _requests = [];

    public IReadOnlyList<RecordedRequest> Requests => _requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        IEnumerable<string> headers = request.Headers
            .Where(static header => header.Key is "Authorization" or "Intercom-Version" || header.Key.StartsWith("X-", StringComparison.Ordinal))
            .Select(static header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
        string query = string.Join("&", request.RequestUri!.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal));
        _requests.Add(new RecordedRequest(
            $"{request.Method} {request.RequestUri.GetLeftPart(UriPartial.Path)}?{query}",
            InOrder(body),
            request.Content?.Headers.ContentType?.MediaType,
            string.Join("\n", headers)));
        return new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(Answer, System.Text.Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }

    private static string InOrder(string json)
    {
        if (json.Length == 0) return "";
        using JsonDocument document = JsonDocument.Parse(json);
        return Written(document.RootElement);
    }

    private static string Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object =>
            "{" + string.Join(
                ",",
                value.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal)
                    .Select(static member => $"{member.Name}:{Written(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(",", value.EnumerateArray().Select(Written)) + "]",
        JsonValueKind.Number => value.GetDouble().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        _ => value.GetRawText(),
    };
}
