using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>
/// Values that the published descriptions tell in prose, or not at all, where the API takes no others. The enums are open, so a value that is missing
/// here still travels.
/// </summary>
internal static class KnownEnums
{
    private static readonly EquatableArray<string> s_roles = EquatableArray.Create("user", "lead");

    private static readonly Dictionary<string, EquatableArray<string>> s_values = new(StringComparer.Ordinal)
    {
        ["Contact.role"] = s_roles,
        ["CreateContactRequest.role"] = s_roles,
        ["UpdateContactRequest.role"] = s_roles,
    };

    public static EquatableArray<string>? Find(string owner, string member) =>
        s_values.TryGetValue(owner + "." + member, out EquatableArray<string> values) ? values : null;
}
