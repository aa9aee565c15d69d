namespace IntercomGen.Description.Naming;

/// <summary>Finds what somebody meant.</summary>
public static class Nearest
{
    /// <summary>The candidate that is closest in spelling, case aside; null when none is near.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">What there is.</param>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = Math.Max(2, text.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Distance(text.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>How many letters have to be added, taken away or changed: Levenshtein's distance, one row at a time.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another.</param>
    public static int Distance(string left, string right)
    {
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = above;
            }
        }
        return row[right.Length];
    }
}
