using System;
using System.Collections.Generic;
using Microsoft.Extensions.Configuration;

namespace IntercomGen.Runtime;

/// <summary>Finds keys of a section that are options misspelt. Who wrote one believes that it has an effect.</summary>
internal sealed class ConfigurationKeys(IReadOnlyList<string> known)
{
    // Short words are near to many others: of two mistakes, "Version" becomes "Session".
    private const int LongName = 9;

    /// <exception cref="InvalidOperationException">A key is nearly that of an option.</exception>
    public void Check(IConfiguration section)
    {
        foreach (IConfigurationSection entry in section.GetChildren())
        {
            // A section within is another client's or the application's own, and so is a key that is like none of ours.
            if (entry.Value is { Length: > 0 } && Meant(entry.Key) is { } meant)
            {
                throw new InvalidOperationException($"The configuration key '{entry.Path}' is no option of the client; did you mean '{meant}'?");
            }
        }
    }

    private string? Meant(string key)
    {
        string plain = Plain(key);
        string? best = null;
        int bestEdits = int.MaxValue;
        foreach (string name in known)
        {
            string option = name.ToUpperInvariant();

            // AccessTokenOfStaging and the like are meant as they are written.
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) || (plain.Length > option.Length && plain.Contains(option)))
            {
                return null;
            }

            int edits = Edits(plain, option);
            if (edits < bestEdits && edits <= (name.Length < LongName ? 1 : 2))
            {
                (best, bestEdits) = (name, edits);
            }
        }

        return best;
    }

    // Other programs write access_token, and environment variables ACCESS_TOKEN.
    private static string Plain(string key) => key.Replace("_", "").Replace("-", "").ToUpperInvariant();

    // How many letters were left out, added, mistaken, or have changed places with the next.
    private static int Edits(string left, string right)
    {
        int[,] edits = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                edits[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    edits[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                    Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[left.Length, right.Length];
    }
}
