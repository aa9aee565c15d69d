using System;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>Exports come as gzip files whatever their content type says: their first two bytes tell.</summary>
internal static class GzipFile
{
    public static async Task<(Stream Content, bool Unpacked)> UnpackAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] head = new byte[2];
        int length = 0;
        int read;
        while (length < 2 && (read = await HttpStreams.FillAsync(stream, head, length, cancellationToken).ConfigureAwait(false)) > 0)
        {
            length += read;
        }

        var whole = new HeadedStream(head, length, stream);
        return length == 2 && head[0] == 0x1f && head[1] == 0x8b
            ? (new GZipStream(whole, CompressionMode.Decompress), true)
            : (whole, false);
    }

    /// <summary>A stream with the bytes put back that were read to look at them.</summary>
    private sealed class HeadedStream(byte[] head, int headLength, Stream rest) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) =>
            _at < headLength ? TakeHead(buffer.AsSpan(offset, count)) : rest.Read(buffer, offset, count);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            _at < headLength ? Task.FromResult(TakeHead(buffer.AsSpan(offset, count))) : rest.ReadAsync(buffer, offset, count, cancellationToken);

#if NET8_0_OR_GREATER
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            _at < headLength ? new(TakeHead(buffer.Span)) : rest.ReadAsync(buffer, cancellationToken);
#endif

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                rest.Dispose();
            }

            base.Dispose(disposing);
        }

        private int TakeHead(Span<byte> buffer)
        {
            int count = Math.Min(buffer.Length, headLength - _at);
            head.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }
    }
}
