using System.Text;

namespace IntercomGen.Runtime.Tests.Http;

/// <summary>A body whose first bytes come; then the connection breaks, or nothing more comes. Frameworks differ in which overload they read by.</summary>
internal sealed class FaultyStream(string start, bool breaks) : MemoryStream(Encoding.UTF8.GetBytes(start))
{
    public override bool CanSeek => false;

    public static FaultyStream Broken(string start = "{\"id\":\"1\",") => new(start, breaks: true);

    public static FaultyStream Slow(string start = "") => new(start, breaks: false);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Then(Read(buffer.Span), cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Then(Read(buffer, offset, count), cancellationToken).AsTask();

    private async ValueTask<int> Then(int read, CancellationToken cancellationToken)
    {
        if (read > 0)
        {
            return read;
        }

        if (breaks)
        {
            throw new IOException("reset");
        }

        await Task.Delay(System.Threading.Timeout.Infinite, cancellationToken);
        return 0;
    }
}
