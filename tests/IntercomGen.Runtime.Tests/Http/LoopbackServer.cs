using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IntercomGen.Runtime.Tests.Http;

/// <summary>A server on a socket that answers with prepared bytes, one connection a request, and then closes it.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<string> _answers;

    public LoopbackServer(params string[] answers)
    {
        _answers = new(answers);
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>What came in, request line and headers.</summary>
    public List<string> Received { get; } = [];

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public static string Answer(string status, string body, params string[] headers) =>
        $"HTTP/1.1 {status}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
            + $"Connection: close\r\n\r\n{body}";

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (_answers.Count > 0)
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync();
            NetworkStream stream = client.GetStream();
            byte[] buffer = new byte[64 * 1024];
            int length = await stream.ReadAsync(buffer);
            lock (Received)
            {
                Received.Add(Encoding.UTF8.GetString(buffer, 0, length));
            }

            string answer = _answers.Dequeue();
            if (answer.Length == 0)
            {
                // A reset in place of an answer.
                client.LingerState = new LingerOption(true, 0);
                continue;
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
        }
    }
}
