using System.Net.Sockets;

namespace Quickstart.Tests.Load;

/// <summary>Connections that are counted when they open and when they close.</summary>
internal sealed class CountedConnections
{
    private int _opened;
    private int _closed;

    public int Opened => _opened;

    public int Closed => _closed;

    public SocketsHttpHandler Handler(int atMost) => new()
    {
        MaxConnectionsPerServer = atMost,
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            Interlocked.Increment(ref _opened);
            return new Connection(socket, this);
        },
    };

    private sealed class Connection(Socket socket, CountedConnections owner) : NetworkStream(socket, ownsSocket: true)
    {
        private int _disposed;

        protected override void Dispose(bool disposing)
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0) Interlocked.Increment(ref owner._closed);
            base.Dispose(disposing);
        }
    }
}
