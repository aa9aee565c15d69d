using System;
using System.IO;
using System.Net.Http.Headers;

namespace IntercomGen.Runtime;

/// <summary>A file to send.</summary>
/// <remarks>
/// The stream stays the caller's: it is read from where it stands and not disposed. When it can seek it is read again for a
/// retry; a call with a stream that cannot is never retried.
/// </remarks>
public sealed class IntercomUpload
{
    /// <summary>A file from a stream.</summary>
    /// <param name="content">The content, read from its current position on.</param>
    /// <param name="fileName">The name to send, without a folder.</param>
    /// <param name="contentType">The media type; <c>application/octet-stream</c> when not given.</param>
    /// <exception cref="ArgumentException">The name is empty or holds a control character, quote or backslash, or the type is no media type.</exception>
    public IntercomUpload(Stream content, string fileName, string? contentType = null)
    {
        Content = content ?? throw new ArgumentNullException(nameof(content));
        FileName = CheckName(fileName);
        ContentType = CheckType(contentType ?? "application/octet-stream");
        Start = content.CanSeek ? content.Position : -1;
    }

    /// <summary>A file from memory.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name to send, without a folder.</param>
    /// <param name="contentType">The media type; <c>application/octet-stream</c> when not given.</param>
    /// <exception cref="ArgumentException">The name is empty or holds a control character, quote or backslash, or the type is no media type.</exception>
    public IntercomUpload(byte[] content, string fileName, string? contentType = null)
        : this(new MemoryStream(content ?? throw new ArgumentNullException(nameof(content)), writable: false), fileName, contentType)
    {
    }

    /// <summary>The content.</summary>
    public Stream Content { get; }

    /// <summary>The name to send.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>Told the number of bytes sent so far; a retry begins again at zero.</summary>
    public IProgress<long>? Progress { get; set; }

    internal bool CanRepeat => Start >= 0;

    /// <summary>Where the content starts in the stream, -1 when the stream cannot go back there.</summary>
    internal long Start { get; }

    private static string CheckName(string fileName)
    {
        if (string.IsNullOrEmpty(fileName))
        {
            throw new ArgumentException("A file needs a name.", nameof(fileName));
        }

        foreach (char c in fileName)
        {
            // It is sent in quotes, in which a backslash makes something else of the next character.
            if (char.IsControl(c) || c is '"' or '\\')
            {
                throw new ArgumentException($"The file name holds the character U+{(int)c:X4}.", nameof(fileName));
            }
        }

        return fileName;
    }

    private static string CheckType(string contentType)
    {
        HttpHeaderGuard.CheckValue("Content-Type", contentType);
        return MediaTypeHeaderValue.TryParse(contentType, out _)
            ? contentType
            : throw new ArgumentException($"'{contentType}' is no media type, such as 'image/png'.", nameof(contentType));
    }
}
