namespace IntercomGen.Benchmarks.Analyze;

/// <summary>Services as teams lay them out: interfaces over implementations, helpers, a decorator, and a container that puts them together.</summary>
internal static class LayeredFiles
{
    /// <summary>Layers that have nothing to do with Intercom; one in ten calls another service by HTTP.</summary>
    public static string Plain(int number) => $$"""
        using Microsoft.Extensions.DependencyInjection;

        namespace Consumer.Part{{number % 40}};

        public interface IStock{{number}}
        {
            string Root { get; }
            Task<string> ReadAsync(string path, CancellationToken cancellationToken = default);
            Task<int> CountAsync(string kind, CancellationToken cancellationToken = default);
        }

        public abstract class StockBase{{number}} : IStock{{number}}
        {
            public virtual string Root => "https://stock.example.org/";
            public abstract Task<string> ReadAsync(string path, CancellationToken cancellationToken = default);
            public async Task<int> CountAsync(string kind, CancellationToken cancellationToken = default) =>
                (await ReadAsync("count/" + kind, cancellationToken)).Length;
        }

        public sealed class Stock{{number}}{{(number % 10 == 1 ? "(HttpClient http)" : "")}} : StockBase{{number}}
        {
            public override Task<string> ReadAsync(string path, CancellationToken cancellationToken = default) =>
                {{(number % 10 == 1 ? "http.GetStringAsync(Root + path, cancellationToken)" : "Task.FromResult(Root + path)")}};
        }

        public sealed class CachedStock{{number}}(IStock{{number}} inner) : IStock{{number}}
        {
            private readonly Dictionary<string, string> _known = new();
            public string Root => inner.Root;
            public async Task<string> ReadAsync(string path, CancellationToken cancellationToken = default) =>
                _known.TryGetValue(path, out string? known) ? known : _known[path] = await inner.ReadAsync(path, cancellationToken);
            public Task<int> CountAsync(string kind, CancellationToken cancellationToken = default) => inner.CountAsync(kind, cancellationToken);
        }

        public static class StockSetup{{number}}
        {
            public static IServiceCollection AddStock{{number}}(this IServiceCollection services) =>
                services.AddSingleton<Stock{{number}}>()
                    .AddSingleton<IStock{{number}}>(provider => new CachedStock{{number}}(provider.GetRequiredService<Stock{{number}}>()));
        }
        """;

    /// <summary>What speaks to Intercom, behind an interface.</summary>
    public static string Desk(int number) => $$"""
        using System.Net.Http.Json;
        using Microsoft.Extensions.DependencyInjection;

        namespace Consumer.Part{{number % 40}};

        public sealed class DeskOptions{{number}} { public string BaseUrl { get; set; } = "https://api.intercom.io/"; }

        public interface IDesk{{number}}
        {
            Task<string> ReadAsync(string path, CancellationToken cancellationToken = default);
            Task CreateAsync(object body, CancellationToken cancellationToken = default);
        }

        internal static class DeskHelpers{{number}}
        {
            public static Task<string> ReadText{{number}}(this HttpClient http, string path, CancellationToken cancellationToken) =>
                http.GetStringAsync(new Uri(http.BaseAddress!, path), cancellationToken);
        }

        public sealed class Desk{{number}}(HttpClient http) : IDesk{{number}}
        {
            public Task<string> ReadAsync(string path, CancellationToken cancellationToken = default) => http.ReadText{{number}}(path, cancellationToken);
            public Task CreateAsync(object body, CancellationToken cancellationToken = default) => http.PostAsJsonAsync("contacts", body, cancellationToken);
        }

        public sealed class LoggedDesk{{number}}(IDesk{{number}} inner, List<string> log) : IDesk{{number}}
        {
            public async Task<string> ReadAsync(string path, CancellationToken cancellationToken = default)
            {
                log.Add(path);
                return await inner.ReadAsync(path, cancellationToken);
            }

            public Task CreateAsync(object body, CancellationToken cancellationToken = default) => inner.CreateAsync(body, cancellationToken);
        }

        public static class DeskSetup{{number}}
        {
            public static IServiceCollection AddDesk{{number}}(this IServiceCollection services, DeskOptions{{number}} options)
            {
                services.AddHttpClient<Desk{{number}}>(http =>
                {
                    http.BaseAddress = new Uri(options.BaseUrl);
                    http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                });
                return services.AddScoped<IDesk{{number}}>(provider => new LoggedDesk{{number}}(provider.GetRequiredService<Desk{{number}}>(), new()));
            }
        }
        """;

    /// <summary>Who asks the interface of <see cref="Desk"/>.</summary>
    public static string DeskUse(int number, int desk) => $$"""
        using Consumer.Part{{desk % 40}};

        namespace Consumer.Part{{number % 40}};

        public sealed class Front{{number}}(IDesk{{desk}} desk)
        {
            public Task<string> MeAsync() => desk.ReadAsync("me");
            public Task<string> FindAsync(string id, CancellationToken cancellationToken) => desk.ReadAsync($"contacts/{id}", cancellationToken);
            public Task AddAsync(string email) => desk.CreateAsync(new { role = "user", email });
        }
        """;
}
