using System;

namespace IntercomGen.Runtime;

/// <summary>An answer as it came, with the value that was read from it.</summary>
/// <typeparam name="T">What the call returns.</typeparam>
public sealed class IntercomResponse<T> : IntercomResponse
{
    /// <summary>An answer and its value.</summary>
    /// <param name="value">What was read from the answer.</param>
    /// <param name="response">The answer.</param>
    public IntercomResponse(T value, IntercomResponse response)
        : base(Given(response).Status, response.Headers, response.Body, response.RequestId, response.RateLimit, response.Attempts) =>
        Value = value;

    /// <summary>What the call returned.</summary>
    public T Value { get; }

    private static IntercomResponse Given(IntercomResponse response) => response ?? throw new ArgumentNullException(nameof(response));
}
