using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>A whole body in one pooled buffer. Nothing may keep a slice of it.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private byte[]? _bytes;

    private PooledBody(int size) => _bytes = ArrayPool<byte>.Shared.Rent(size);

    public byte[] Bytes => _bytes ?? throw new ObjectDisposedException(nameof(PooledBody));

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => new(Bytes, 0, Length);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="announced">How many bytes the headers announce.</param>
    /// <param name="limit">How many bytes are taken.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <returns>The body; null when there is more than the limit.</returns>
    /// <exception cref="IOException">The stream ended before what was announced.</exception>
    public static async ValueTask<PooledBody?> ReadAsync(Stream stream, long? announced, int limit, CancellationToken cancellationToken)
    {
        if (announced > limit)
        {
            return null;
        }

        // One byte more than announced, so that the end is seen without growing.
        var body = new PooledBody(announced is { } length ? (int)Math.Min(length + 1, int.MaxValue) : FirstSize);
        try
        {
            while (true)
            {
                int read = await HttpStreams.FillAsync(stream, body.Bytes, body.Length, cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                body.Length += read;
                if (body.Length > limit)
                {
                    body.Dispose();
                    return null;
                }

                body.MakeRoom();
            }

            if (body.Length < announced)
            {
                throw new IOException($"The connection ended after {body.Length} of {announced} bytes.");
            }

            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _bytes, null) is { } bytes)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void MakeRoom()
    {
        byte[] full = Bytes;
        if (Length < full.Length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * full.Length, int.MaxValue));
        Buffer.BlockCopy(full, 0, larger, 0, Length);
        _bytes = larger;
        ArrayPool<byte>.Shared.Return(full);
    }
}
