using IntercomGen.Benchmarks.Measuring;

namespace IntercomGen.Benchmarks.Json;

/// <summary>Reading and writing the payloads, as multiples of a walk over the same bytes in the same rounds.</summary>
internal static class JsonPart
{
    // By payload: goals for time and bytes for each input byte, reading; and the bytes that no run may exceed meanwhile.
    private static readonly Dictionary<string, (double Time, double Bytes, double Limit)> s_budgets = new()
    {
        ["contact"] = (1.25, 1.3, 1.3),
        ["conversation_list_150"] = (1.35, 1.7, 1.65),
        ["conversations_with_parts_50"] = (1.45, 1.8, 1.8),
    };

    private const double WritingBudget = 0.9;

    public static void Run(Report report)
    {
        if (Folders.Payloads is not { } folder)
        {
            report.Skip("JSON", "the folder of recorded payloads is missing");
            return;
        }

        foreach (Payload payload in Payload.All(folder))
        {
            Peers peers = Peers.Of(payload.Name);
            Read(report, payload, peers);
            Variants(report, payload, peers);
            Write(report, payload, peers);
        }
    }

    private static void Read(Report report, Payload payload, Peers peers)
    {
        byte[] json = payload.Compact;
        (double time, double bytes, double limit) = s_budgets[payload.Name];
        double[] best = Measure(
            report,
            json,
            () => Walk.Tokens(json),
            () => peers.Ours.Read(json),
            () => Walk.Strings(json),
            () => peers.SourceGenerated.Read(json),
            () => peers.Newtonsoft.Read(json));
        (string, double)[] bars =
        [
            ("IntercomGen", best[1] / best[0]),
            ("walk + GetString", best[2] / best[0]),
            ("System.Text.Json source generation", best[3] / best[0]),
            ("Newtonsoft.Json", best[4] / best[0]),
        ];
        report.Timed($"read {payload.Name}", bars[0].Item2, time, "x walk");
        double allocated = (double)Rounds.Allocated(() => peers.Ours.Read(json)) / json.Length;
        report.Exact($"read {payload.Name}, allocated", allocated, bytes, limit, "bytes a byte");
        foreach ((string label, double ratio) in bars[1..]) report.Timed($"read {payload.Name}: {label}", ratio, null, "x walk");
        double peer = (double)Rounds.Allocated(() => peers.SourceGenerated.Read(json)) / json.Length;
        report.Note($"read {payload.Name}, allocated: System.Text.Json source generation", FormattableString.Invariant($"{peer:0.##} bytes a byte"));
        report.Draw(new($"reading-{payload.Name}.svg", $"Reading {payload.Name}.json", "x walk", bars));
    }

    private static void Variants(Report report, Payload payload, Peers peers)
    {
        foreach ((string name, byte[] json) in new[]
        {
            ("indented", payload.Pretty()), ("with escaped HTML", payload.Html()), ("with every character escaped", payload.Escaped()),
            ("shuffled", payload.Shuffled()),
        })
        {
            double[] best = Measure(report, json, () => Walk.Tokens(json), () => peers.Ours.Read(json), () => peers.SourceGenerated.Read(json));
            report.Note(
                $"read {payload.Name}, {name}",
                FormattableString.Invariant($"{best[1] / best[0]:0.##} x walk; System.Text.Json source generation {best[2] / best[0]:0.##}"));
        }
    }

    private static void Write(Report report, Payload payload, Peers peers)
    {
        object ours = peers.Ours.Read(payload.Compact);
        object plain = peers.SourceGenerated.Read(payload.Compact);
        double[] best = Measure(
            report,
            payload.Compact,
            () => Walk.Tokens(payload.Compact),
            () => peers.Ours.Write(ours),
            () => peers.SourceGenerated.Write(plain),
            () => peers.Newtonsoft.Write(plain));
        report.Timed($"write {payload.Name}", best[1] / best[0], WritingBudget, "x walk");
        report.Timed($"write {payload.Name}: System.Text.Json source generation", best[2] / best[0], null, "x walk");
        report.Timed($"write {payload.Name}: Newtonsoft.Json", best[3] / best[0], null, "x walk");
        if (peers.Ours.Write(ours) != payload.Compact.Length)
        {
            report.Note($"write {payload.Name}, length", $"{peers.Ours.Write(ours)} of {payload.Compact.Length} bytes");
        }
    }

    private static double[] Measure(Report report, byte[] json, params Action[] actions) =>
        Rounds.Best(report.Smoke ? 3 : 200, Math.Max(1, 200_000 / json.Length), actions);
}
