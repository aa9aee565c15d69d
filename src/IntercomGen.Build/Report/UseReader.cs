using IntercomGen.Description.Yaml;

namespace IntercomGen.Build.Report;

/// <summary>Reads what IGEN1004 reported from the compiler's error log (SARIF 2.1).</summary>
internal static class UseReader
{
    private const string Rule = "IGEN1004";

    /// <returns>The uses, by file and line.</returns>
    public static List<Use> Read(string sarif)
    {
        var findings = new FindingList();
        var reader = new NodeReader(new JsonEventSource(sarif, findings), findings, CancellationToken.None);
        var uses = new List<Use>();
        Each(reader, "runs", () => InMapping(reader, key =>
        {
            if (key == "results") EachItem(reader, () => Result(reader, uses));
            else reader.Skip();
        }));
        // A file that several target frameworks compile says everything several times.
        return [.. uses.Distinct()
            .OrderBy(static use => use.File, StringComparer.Ordinal)
            .ThenBy(static use => use.Line)
            .ThenBy(static use => use.Subject, StringComparer.Ordinal)];
    }

    private static void Result(NodeReader reader, List<Use> uses)
    {
        string rule = "", text = "", subject = "", version = "", file = "";
        int line = 0;
        bool suppressed = false;
        InMapping(reader, key =>
        {
            switch (key)
            {
                case "ruleId": rule = reader.ReadText() ?? ""; break;
                case "message": InMapping(reader, inner => { if (inner == "text") text = reader.ReadText() ?? ""; else reader.Skip(); }); break;
                case "suppressions": EachItem(reader, () => { suppressed = true; reader.Skip(); }); break;
                case "locations": EachItem(reader, () => Location(reader, ref file, ref line)); break;
                case "properties":
                    Inside(reader, "customProperties", inner =>
                    {
                        if (inner == "Subject") subject = reader.ReadText() ?? "";
                        else if (inner == "Version") version = reader.ReadText() ?? "";
                        else reader.Skip();
                    });
                    break;
                default: reader.Skip(); break;
            }
        });
        if (rule == Rule && file.Length > 0 && !suppressed) uses.Add(new Use(subject, text, version, file, line));
    }

    private static void Location(NodeReader reader, ref string file, ref int line)
    {
        string uri = "";
        int start = 0;
        Inside(reader, "physicalLocation", key =>
        {
            if (key == "artifactLocation") InMapping(reader, inner => { if (inner == "uri") uri = reader.ReadText() ?? ""; else reader.Skip(); });
            else if (key == "region") InMapping(reader, inner => { if (inner == "startLine") start = (int)(reader.ReadNumber() ?? 0); else reader.Skip(); });
            else reader.Skip();
        });
        if (file.Length > 0) return;
        file = Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.IsFile ? address.LocalPath : Uri.UnescapeDataString(uri);
        line = start;
    }

    // Every entry of a list in the root.
    private static void Each(NodeReader reader, string list, Action item) => InMapping(reader, key =>
    {
        if (key == list) EachItem(reader, item);
        else reader.Skip();
    });

    private static void Inside(NodeReader reader, string name, Action<string> entry) => InMapping(reader, key =>
    {
        if (key == name) InMapping(reader, entry);
        else reader.Skip();
    });

    private static void InMapping(NodeReader reader, Action<string> entry)
    {
        if (!reader.EnterMapping()) return;
        while (reader.NextKey(out string key)) entry(key);
    }

    private static void EachItem(NodeReader reader, Action item)
    {
        if (!reader.EnterSequence()) return;
        while (reader.NextItem()) item();
    }
}
