using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>A file that is being downloaded. Dispose it: it holds a connection.</summary>
public sealed class IntercomDownload : IDisposable, IAsyncDisposable
{
    private readonly IDisposable? _source;

    /// <summary>A file from a stream, for test doubles.</summary>
    /// <param name="content">The content.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="fileName">The file name.</param>
    /// <param name="length">The length in bytes.</param>
    public IntercomDownload(Stream content, string? contentType = null, string? fileName = null, long? length = null)
        : this(content, contentType, fileName, length, null)
    {
    }

    private IntercomDownload(Stream content, string? contentType, string? fileName, long? length, IDisposable? source)
    {
        Content = content ?? throw new ArgumentNullException(nameof(content));
        ContentType = contentType;
        FileName = fileName;
        Length = length;
        _source = source;
    }

    /// <summary>The content, as it arrives. A file that Intercom sends gzipped is unpacked while it is read.</summary>
    public Stream Content { get; }

    /// <summary>The media type of the answer.</summary>
    public string? ContentType { get; }

    /// <summary>The file name of the answer, without any folder, and without <c>.gz</c> when the content is unpacked.</summary>
    public string? FileName { get; }

    /// <summary>The length of <see cref="Content"/> in bytes, where known: not when it is unpacked.</summary>
    public long? Length { get; }

    /// <summary>Copies the content.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="progress">Told the number of bytes copied so far.</param>
    /// <param name="cancellationToken">Ends copying.</param>
    /// <returns>The copying.</returns>
    public Task CopyToAsync(Stream destination, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        HttpStreams.CopyAsync(Content, destination ?? throw new ArgumentNullException(nameof(destination)), progress, cancellationToken);

    /// <summary>Closes the content and its connection.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _source?.Dispose();
    }

    /// <summary>Closes the content and its connection.</summary>
    /// <returns>The closing.</returns>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    internal static async Task<IntercomDownload> FromAsync(HttpAnswer answer, CancellationToken cancellationToken)
    {
        HttpContent content = HttpAnswer.ContentOf(answer.Response);
        Stream stream = await HttpStreams.OpenAsync(content, cancellationToken).ConfigureAwait(false);
        (stream, bool unpacked) = await GzipFile.UnpackAsync(stream, cancellationToken).ConfigureAwait(false);
        string? name = CleanName(content.Headers.ContentDisposition?.FileNameStar ?? content.Headers.ContentDisposition?.FileName);
        if (unpacked && name is not null && name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring(0, name.Length - 3);
        }

        long? length = unpacked || HttpStreams.IsGzip(content) ? null : content.Headers.ContentLength;
        return new(stream, content.Headers.ContentType?.MediaType, name, length, answer);
    }

    // A server does not choose the folder.
    private static string? CleanName(string? name)
    {
        name = name?.Trim('"');
        string? last = name?.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        return last is null or "" or "." or ".." ? null : last;
    }
}
