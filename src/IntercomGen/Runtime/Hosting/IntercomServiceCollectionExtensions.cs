using System;
using System.Net.Http;
using System.Threading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace IntercomGen.Runtime;

/// <summary>Adds clients to the services of an application.</summary>
/// <remarks>
/// Each client is a singleton over an <see cref="HttpClient"/> of the application's <see cref="IHttpClientFactory"/>: handlers, logging and
/// resilience are added to the <see cref="IHttpClientBuilder"/> that is returned. Set <see cref="IntercomClientOptions.MaxRetries"/> to zero
/// where a resilience handler repeats failed calls itself. Its connections are renewed below the handlers, every five minutes, so that a
/// singleton follows changes of the name service. Options are checked when the application starts.
/// </remarks>
public static class IntercomServiceCollectionExtensions
{
    /// <summary>The section that is read when a whole configuration is given.</summary>
    public const string DefaultSection = "Intercom";

    /// <summary>Adds <see cref="IntercomClient"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Settles how it talks to Intercom.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, Action<IntercomClientOptions> configure) =>
        services.AddIntercom(Options.DefaultName, configure);

    /// <summary>Adds <see cref="IntercomClient"/>, set up with the help of other services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Settles how it talks to Intercom, for example where its tokens come from.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, Action<IServiceProvider, IntercomClientOptions> configure) =>
        services.AddIntercom(Options.DefaultName, configure);

    /// <summary>Adds <see cref="IntercomClient"/>, set up by configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">A section whose keys are the names of the options, or the configuration that holds the section <c>Intercom</c>.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, IConfiguration configuration) =>
        services.AddIntercom(Options.DefaultName, configuration);

    /// <summary>
    /// Adds a named client, for applications that work with several workspaces: <c>[FromKeyedServices("eu")] IntercomClient</c>, or
    /// <see cref="IIntercomClientFactory"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">Its name and service key.</param>
    /// <param name="configuration">A section whose keys are the names of the options, or the configuration that holds the section <c>Intercom</c>.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, string name, IConfiguration configuration)
    {
        _ = configuration ?? throw new ArgumentNullException(nameof(configuration));
        IConfiguration section = configuration is IConfigurationSection ? configuration : configuration.GetSection(DefaultSection);
        return services.AddIntercom(name, options => IntercomConfiguration.Apply(section, options));
    }

    /// <summary>
    /// Adds a named client, for applications that work with several workspaces: <c>[FromKeyedServices("eu")] IntercomClient</c>, or
    /// <see cref="IIntercomClientFactory"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">Its name and service key.</param>
    /// <param name="configure">Settles how it talks to Intercom.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, string name, Action<IntercomClientOptions> configure)
    {
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        return services.AddIntercom(name, (_, options) => configure(options));
    }

    /// <summary>
    /// Adds a named client, set up with the help of other services: <c>[FromKeyedServices("eu")] IntercomClient</c>, or
    /// <see cref="IIntercomClientFactory"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="name">Its name and service key.</param>
    /// <param name="configure">Settles how it talks to Intercom, for example where its tokens come from.</param>
    /// <returns>The builder of its <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, string name, Action<IServiceProvider, IntercomClientOptions> configure)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        _ = name ?? throw new ArgumentNullException(nameof(name));
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        services.AddOptions<IntercomClientOptions>(name)
            .Configure<IServiceProvider>((options, provider) => configure(provider, options))
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IntercomClientOptions>, IntercomOptionsValidation>());
        services.TryAddSingleton<IIntercomClientFactory, IntercomClientFactory>();
        if (name.Length == 0)
        {
            services.TryAddSingleton(static provider => provider.GetRequiredService<IIntercomClientFactory>().GetClient(Options.DefaultName));
        }
        else
        {
            services.TryAddKeyedSingleton(name, static (provider, key) => provider.GetRequiredService<IIntercomClientFactory>().GetClient((string)key!));
        }

        return services.AddHttpClient(IntercomClientFactory.HttpClientName(name))
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan) // the client has one of its own, for each try
            .ConfigurePrimaryHttpMessageHandler(static () => SharedHttpClient.CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RedactLoggedHeaders(static _ => true); // before .NET 9 the factory's own log shows the token unless told not to
    }
}
