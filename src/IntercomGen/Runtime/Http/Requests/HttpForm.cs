using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>The parts of a multipart body; makes a new content of them for each try.</summary>
internal sealed class HttpForm
{
    private readonly List<KeyValuePair<string, string>> _fields = [];
    private readonly List<KeyValuePair<string, IntercomUpload>> _files = [];

    public bool CanRepeat => _files.TrueForAll(static file => file.Value.CanRepeat);

    public void Add(string name, string value) => _fields.Add(new(name, value));

    public void Add(string name, IntercomUpload upload) => _files.Add(new(name, upload));

    public MultipartFormDataContent ToContent()
    {
        var content = new MultipartFormDataContent();
        foreach (KeyValuePair<string, string> field in _fields)
        {
            var part = new StringContent(field.Value);
            part.Headers.ContentType = null;
            part.Headers.ContentDisposition = Disposition(field.Key);
            content.Add(part);
        }

        foreach (KeyValuePair<string, IntercomUpload> file in _files)
        {
            var part = new UploadContent(file.Value);
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(file.Value.ContentType);
            part.Headers.ContentDisposition = Disposition(file.Key);
            SetFileName(part.Headers.ContentDisposition, file.Value.FileName);
            content.Add(part);
        }

        return content;
    }

    // Quoted throughout: HttpClient quotes only where it must, and some servers read by the letter.
    private static ContentDispositionHeaderValue Disposition(string name) => new("form-data") { Name = $"\"{name}\"" };

    private static void SetFileName(ContentDispositionHeaderValue disposition, string name)
    {
        disposition.FileName = $"\"{name}\"";
        if (Encoding.UTF8.GetByteCount(name) > name.Length)
        {
            disposition.FileNameStar = name;
        }
    }

    /// <summary>Copies the caller's stream and leaves it open: StreamContent would dispose it with the first try.</summary>
    private sealed class UploadContent(IntercomUpload upload) : HttpContent
    {
#if NET8_0_OR_GREATER
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
            CopyAsync(stream, cancellationToken);
#endif

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => CopyAsync(stream, CancellationToken.None);

        private Task CopyAsync(Stream stream, CancellationToken cancellationToken)
        {
            if (upload.CanRepeat)
            {
                upload.Content.Position = upload.Start;
            }

            return HttpStreams.CopyAsync(upload.Content, stream, upload.Progress, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = upload.CanRepeat ? upload.Content.Length - upload.Start : 0;
            return upload.CanRepeat;
        }
    }
}
