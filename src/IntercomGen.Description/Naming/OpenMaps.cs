namespace IntercomGen.Description.Naming;

/// <summary>
/// Members and schemas that hold whatever a workspace defines. Descriptions type them as maps of strings, as unions, or refer to schemas that they lack.
/// </summary>
public static class OpenMaps
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal) { "custom_attributes", "ticket_attributes", "attributes", "metadata" };

    /// <summary>Whether a name stands for an open map.</summary>
    /// <param name="name">The name of a member or component schema.</param>
    public static bool Contains(string name) => s_names.Contains(name);
}
