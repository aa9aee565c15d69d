using System.Text;
using Intercom;
using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Calls;

/// <summary>Calls over an in-memory handler: what the client itself costs.</summary>
internal static class CallsPart
{
    private static readonly byte[] s_small = """{"type":"contact","id":"1","role":"user","name":"Ada Lovelace","created_at":1734537424}"""u8.ToArray();

    public static void Run(Report report)
    {
        Compare(report, "small contact", s_small);
        if (Folders.Payloads is not { } folder)
        {
            report.Skip("calls with recorded answers", "the folder of recorded payloads is missing");
            return;
        }

        Compare(report, "contact", File.ReadAllBytes(Path.Combine(folder, "contact.json")));
        Pages(report, File.ReadAllBytes(Path.Combine(folder, "conversation_list_150.json")));
    }

    public static IntercomClient Client(HttpMessageHandler handler) =>
        new(new HttpClient(handler), new IntercomClientOptions { AccessToken = "token" });

    private static void Compare(Report report, string name, byte[] body)
    {
        using var handler = new CannedHandler(body);
        using var http = new HttpClient(handler);
        var ours = new IntercomClient(http, new IntercomClientOptions { AccessToken = "token" });
        var hand = new HandWritten(http, "token");
        void Ours() => ours.Contacts.ShowAsync("6762f0d01bb69f9f2193bb7d").GetAwaiter().GetResult();
        void Hand() => hand.ShowContactAsync("6762f0d01bb69f9f2193bb7d").GetAwaiter().GetResult();
        double[] best = Rounds.Best(report.Smoke ? 3 : 200, 500, Ours, Hand);
        report.Timed($"one call, {name}: time", best[0] / best[1], 1, "x hand-written");
        long allocated = Rounds.Allocated(Ours), peer = Rounds.Allocated(Hand);
        report.Exact(
            $"one call, {name}: allocation",
            (double)allocated / peer,
            1,
            1,
            FormattableString.Invariant($"x hand-written ({allocated:#,0} of {peer:#,0} bytes)"));
    }

    private static void Pages(Report report, byte[] page)
    {
        const int pages = 100;
        byte[] next = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page).Replace(
            "\"total_pages\":1}", "\"total_pages\":100,\"next\":{\"page\":2,\"starting_after\":\"@@@\"}}", StringComparison.Ordinal));
        using var handler = new PageHandler(page, next, pages);
        IntercomClient client = Client(handler);
        long one = Rounds.Allocated(() => JsonCursor.Parse(page, page.Length, JsonModel<ConversationList>.Read));
        int items = 0;
        long before = GC.GetAllocatedBytesForCurrentThread();
        Walk().GetAwaiter().GetResult();
        long all = GC.GetAllocatedBytesForCurrentThread() - before;
        report.Exact(
            $"{pages} pages of 150: allocation", (double)all / pages / one, 1.05, 1.2, FormattableString.Invariant($"x reading one page, {items} items"));

        async Task Walk()
        {
            await foreach (ConversationListItem item in client.Conversations.ListAllAsync().ConfigureAwait(false))
            {
                if (item.Id is not null) items++;
            }
        }
    }

    private sealed class PageHandler(byte[] last, byte[] next, int pages) : HttpMessageHandler
    {
        private int _served;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // Every cursor is another one: the pager stops at one that it has seen.
            int number = ++_served;
            byte[] body = number >= pages ? last : WithCursor(number);
            using var handler = new CannedHandler(body);
            using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
            return await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        private byte[] WithCursor(int number)
        {
            byte[] digits = Encoding.ASCII.GetBytes(number.ToString("000", System.Globalization.CultureInfo.InvariantCulture));
            digits.CopyTo(next.AsSpan(next.AsSpan().IndexOf("starting_after\":\""u8) + 17));
            return next;
        }
    }
}
