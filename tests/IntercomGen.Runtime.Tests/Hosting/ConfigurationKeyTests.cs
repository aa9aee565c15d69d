using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace IntercomGen.Runtime.Tests.Hosting;

/// <summary>Keys of a configuration section that are nearly those of options, and keys that are not.</summary>
public class ConfigurationKeyTests
{
    [Theory]
    [InlineData("AccesToken", "AccessToken")]
    [InlineData("access_token", "AccessToken")]
    [InlineData("ACCESS-TOKEN", "AccessToken")]
    [InlineData("Regin", "Region")]
    [InlineData("Regoin", "Region")]
    [InlineData("Verison", "Version")]
    [InlineData("TimeOt", "Timeout")]
    [InlineData("BaseAdress", "BaseAddress")]
    [InlineData("MaxRetires", "MaxRetries")]
    [InlineData("RetryPost", "RetryPosts")]
    [InlineData("WaitForRateLimt", "WaitForRateLimit")]
    public void A_misspelt_key_is_named_with_the_option_that_is_meant(string key, string meant)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Options(key));

        Assert.Equal($"The configuration key 'Intercom:{key}' is no option of the client; did you mean '{meant}'?", exception.Message);
    }

    [Fact]
    public void Every_option_that_configuration_can_give_is_known()
    {
        IEnumerable<PropertyInfo> given = typeof(IntercomClientOptions).GetProperties()
            .Where(static property => property.CanWrite && property.Name is not ("AccessTokenProvider" or "LoggerFactory"));
        foreach (PropertyInfo option in given)
        {
            var exception = Assert.Throws<InvalidOperationException>(() => Options(option.Name.Remove(1, 1)));
            Assert.EndsWith($"did you mean '{option.Name}'?", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ClientSecret")]
    [InlineData("WebhookSecret")]
    [InlineData("AppId")]
    [InlineData("Session")]
    [InlineData("Reason")]
    [InlineData("AccessTokenEu")]
    [InlineData("AccessToken2")]
    [InlineData("AppVersion")]
    [InlineData("Timeouts")]
    [InlineData("Regin:Of")]
    [InlineData("Retries:0")]
    public void Keys_of_the_application_and_sections_within_are_left_alone(string key) => Assert.Equal("t1", Options(key).AccessToken);

    [Fact]
    public void A_misspelt_key_without_a_value_is_left_alone() => Assert.Equal("t1", Options("Regin", "").AccessToken);

    [Fact]
    public async Task A_misspelt_key_stops_the_application_from_starting()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection([new("Intercom:AccessToken", "t1"), new("Intercom:Regin", "Eu")]);
        builder.Services.AddIntercom(builder.Configuration);
        using IHost host = builder.Build();
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());

        Assert.Contains("'Intercom:Regin'", exception.Message, StringComparison.Ordinal);
    }

    private static IntercomClientOptions Options(string key, string value = "a-secret")
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Intercom:AccessToken", "t1"), new($"Intercom:{key}", value)])
            .Build();
        var services = new ServiceCollection();
        services.AddIntercom(configuration);
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<IntercomClientOptions>>().CurrentValue;
    }
}
