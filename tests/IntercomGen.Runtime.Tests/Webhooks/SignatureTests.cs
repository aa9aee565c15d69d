using System.Text;
using System.Text.Json;

namespace IntercomGen.Runtime.Tests.Webhooks;

public class SignatureTests
{
    private const string Secret = "client-secret";

    private static readonly byte[] s_body = """{"type":"notification_event","id":"n1","topic":"ping"}"""u8.ToArray();

    [Fact]
    public void Is_HMAC_SHA1_in_lower_case_digits() =>
        // A published test vector of HMAC-SHA1.
        Assert.Equal(
            "sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9",
            IntercomWebhook.Sign("The quick brown fox jumps over the lazy dog"u8, "key"));

    [Fact]
    public void The_right_one_is_accepted_in_either_case()
    {
        string signature = IntercomWebhook.Sign(s_body, Secret);

        Assert.True(IntercomWebhook.VerifySignature(s_body, signature, Secret));
        Assert.True(IntercomWebhook.VerifySignature(s_body, signature.ToUpperInvariant(), Secret));
        Assert.Equal("n1", IntercomWebhook.Parse(s_body, signature, Secret).Id);
    }

    public static TheoryData<string?> Wrong
    {
        get
        {
            string right = IntercomWebhook.Sign(s_body, Secret);
            return
            [
                null, "", "sha1=", right[..^1], right + "0", right[5..], "sha256=" + right[5..], " " + right,
                right[..^1] + (right[^1] == '0' ? '1' : '0'), "sha1=" + new string('g', 40), IntercomWebhook.Sign(s_body, "other"),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_one_is_refused(string? signature)
    {
        Assert.False(IntercomWebhook.VerifySignature(s_body, signature, Secret));
        var exception = Assert.Throws<IntercomWebhookSignatureException>(() => IntercomWebhook.Parse(s_body, signature, Secret));
        Assert.Equal(signature is null, exception.IsMissing);
        Assert.DoesNotContain(Secret, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_covers_every_byte()
    {
        string signature = IntercomWebhook.Sign(s_body, Secret);
        byte[] formatted = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(JsonDocument.Parse(s_body), JsonSerializerOptions.Web) + "\n");

        Assert.False(IntercomWebhook.VerifySignature(formatted, signature, Secret));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_a_secret_nothing_is_checked_silently(bool signed)
    {
        string? signature = signed ? IntercomWebhook.Sign(s_body, Secret) : null;

        Assert.Equal("clientSecret", Assert.Throws<ArgumentException>(() => IntercomWebhook.VerifySignature(s_body, signature, "")).ParamName);
        Assert.Throws<ArgumentException>(() => IntercomWebhook.Parse(s_body, signature, ""));
    }
}
