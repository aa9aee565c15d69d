namespace IntercomGen.Benchmarks.Analyze;

/// <summary>The source of a project as large as a team's: services that query, map, log and call each other.</summary>
internal static class SourceFiles
{
    /// <summary>A file that has nothing to do with Intercom; one in ten calls another service by HTTP.</summary>
    public static string Plain(int number) => $$"""
        namespace Consumer.Part{{number % 40}};

        /// <summary>An order of kind {{number}}.</summary>
        public sealed record Order{{number}}(int Id, string Customer, decimal Amount, DateTimeOffset CreatedAt)
        {
            public bool IsLarge => Amount > {{number}};
        }

        public sealed class Service{{number}}{{(number % 10 == 0 ? "(HttpClient http)" : "")}}
        {
            private readonly Dictionary<int, Order{{number}}> _orders = [];
            private readonly List<string> _log = new();

            public async Task<IReadOnlyList<Order{{number}}>> FindAsync(string customer, decimal least, CancellationToken cancellationToken)
            {
                await Task.Delay(1, cancellationToken);
                var found = _orders.Values.Where(order => order.Customer == customer && order.Amount >= least).OrderByDescending(order => order.CreatedAt).ToList();
                _log.Add($"{customer}: {found.Count} of {_orders.Count}, {found.Sum(order => order.Amount):0.00}");
                return found;
            }

            public void Add(Order{{number}} order)
            {
                if (_orders.ContainsKey(order.Id)) throw new InvalidOperationException("Order " + order.Id + " is there already.");
                _orders[order.Id] = order with { CreatedAt = order.CreatedAt == default ? DateTimeOffset.UtcNow : order.CreatedAt };
                switch (order.Amount)
                {
                    case > 1000: _log.Add("large"); break;
                    case > 100: _log.Add("middle"); break;
                    default: _log.Add("small"); break;
                }
            }

            public string Describe(int id)
            {
                string text = "";
                if (_orders.TryGetValue(id, out var order))
                {
                    foreach (char c in order.Customer)
                    {
                        text += char.IsLetter(c) ? char.ToUpperInvariant(c) : '-';
                    }
                }
                return string.IsNullOrEmpty(text) ? "nothing" : text.Trim('-') + ":" + id.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            public {{(number % 10 == 0 ? "async Task<string> LoadAsync(string path) => await http.GetStringAsync(\"https://service.example.org/\" + path);" : "Task<string> LoadAsync(string path) => Task.FromResult(path.ToLowerInvariant());")}}
        }
        """;

    /// <summary>A file that calls the emitted client.</summary>
    public static string OverClient(int number) => $$"""
        using Intercom;

        namespace Consumer.Part{{number % 40}};

        public sealed class Support{{number}}(IntercomClient intercom)
        {
            public async Task<string?> AddAsync(string email, CancellationToken cancellationToken)
            {
                Contact contact = await intercom.Contacts.CreateAsync(new() { Role = ContactRole.User, Email = email, Name = "N{{number}}" }, cancellationToken: cancellationToken);
                contact = await intercom.Contacts.UpdateAsync(contact.Id!, new() { Name = "Number {{number}}" }, cancellationToken: cancellationToken);
                return contact.Id;
            }

            public async Task<int> CountAsync()
            {
                int count = 0;
                await foreach (Contact contact in intercom.Contacts.ListAllAsync())
                {
                    if (contact.Role == ContactRole.Lead || contact.Email?.EndsWith("@example.org", StringComparison.Ordinal) == true) count++;
                }
                return count;
            }
        }
        """;

    /// <summary>A file that calls the API by hand.</summary>
    public static string ByHand(int number) => $$"""
        using System.Net.Http.Json;

        namespace Consumer.Part{{number % 40}};

        public sealed class Raw{{number}}
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io/") };

            public Raw{{number}}(string token)
            {
                _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                _http.DefaultRequestHeaders.Add("Authorization", "Bearer " + token);
            }

            public Task<HttpResponseMessage> CreateAsync(string email) => _http.PostAsJsonAsync("contacts", new { role = "user", email });

            public Task<HttpResponseMessage> SearchAsync(string email) =>
                _http.PostAsJsonAsync("contacts/search", new { query = new { field = "email", @operator = "=", value = email }, pagination = new { per_page = 50 } });

            public async Task<string> TagAsync(string contact, string tag)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"contacts/{contact}/tags") { Content = JsonContent.Create(new { id = tag }) };
                using HttpResponseMessage response = await _http.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }
        }
        """;
}
