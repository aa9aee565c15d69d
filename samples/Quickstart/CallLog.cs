using System.Collections.Concurrent;

namespace Quickstart;

/// <summary>Notes what goes over the wire. The client runs over any <see cref="HttpClient"/>, so a handler can listen.</summary>
internal sealed class CallLog() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly ConcurrentQueue<Call> _calls = new();

    /// <summary>The calls since the last time.</summary>
    public IReadOnlyList<Call> Take()
    {
        var calls = new List<Call>();
        while (_calls.TryDequeue(out Call? call)) calls.Add(call);
        return calls;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _calls.Enqueue(new Call(request.Method.Method, request.RequestUri!.AbsolutePath));
        return base.SendAsync(request, cancellationToken);
    }
}

/// <summary>A call: its verb and path.</summary>
internal sealed record Call(string Verb, string Path);
