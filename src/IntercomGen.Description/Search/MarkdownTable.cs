namespace IntercomGen.Description.Search;

/// <summary>A table in Markdown.</summary>
/// <param name="Header">The cells of the first row.</param>
/// <param name="Rows">The cells of the rows below the line.</param>
internal sealed record MarkdownTable(string[] Header, List<string[]> Rows)
{
    /// <summary>The tables of a text, in order.</summary>
    public static IEnumerable<MarkdownTable> Read(string text)
    {
        MarkdownTable? table = null;
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.Trim();
            if (line.Length < 2 || line[0] != '|')
            {
                if (table is not null) yield return table;
                table = null;
                continue;
            }
            string[] cells = [.. line.Trim('|').Split('|').Select(static cell => cell.Trim())];
            if (table is null) table = new MarkdownTable(cells, []);
            else if (!cells.All(static cell => cell.Trim('-', ':').Length == 0)) table.Rows.Add(cells);
        }
        if (table is not null) yield return table;
    }
}
