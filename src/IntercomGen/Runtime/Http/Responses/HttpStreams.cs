using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>Bodies as streams, the same on every framework.</summary>
internal static class HttpStreams
{
    /// <summary>The body with its content encoding undone, where the handler has left that to us.</summary>
    public static async ValueTask<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
#if NET8_0_OR_GREATER
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        cancellationToken.ThrowIfCancellationRequested();
        Stream stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        return IsGzip(content) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    public static bool IsGzip(HttpContent content) =>
        HttpResponseText.Header(content.Headers, "Content-Encoding") is { } encoding
        && (encoding.Equals("gzip", StringComparison.OrdinalIgnoreCase) || encoding.Equals("x-gzip", StringComparison.OrdinalIgnoreCase));

    /// <summary>How many bytes <see cref="OpenAsync"/> will give; null when the headers do not tell.</summary>
    public static long? Length(HttpContent content) =>
        !IsGzip(content)
        && long.TryParse(HttpResponseText.Header(content.Headers, "Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            ? length
            : null;

    /// <summary>Reads into the rest of a buffer.</summary>
    public static ValueTask<int> FillAsync(Stream stream, byte[] buffer, int offset, CancellationToken cancellationToken)
    {
#if NET8_0_OR_GREATER
        return stream.ReadAsync(buffer.AsMemory(offset), cancellationToken);
#else
        return new(stream.ReadAsync(buffer, offset, buffer.Length - offset, cancellationToken));
#endif
    }

    /// <summary>Copies the rest of a stream and tells how much has been copied.</summary>
    public static async Task CopyAsync(Stream source, Stream destination, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[80 * 1024];
        long copied = 0;
        int read;
        while ((read = await FillAsync(source, buffer, 0, cancellationToken).ConfigureAwait(false)) > 0)
        {
#if NET8_0_OR_GREATER
            await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
#else
            await destination.WriteAsync(buffer, 0, read, cancellationToken).ConfigureAwait(false);
#endif
            copied += read;
            progress?.Report(copied);
        }
    }
}
