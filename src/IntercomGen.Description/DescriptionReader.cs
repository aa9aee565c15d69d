using IntercomGen.Description.OpenApi;
using IntercomGen.Description.Yaml;

namespace IntercomGen.Description;

/// <summary>Reads an OpenAPI 3.0 or 3.1 description, YAML or JSON. What is wrong with it becomes a <see cref="Finding"/>, never an exception.</summary>
public static class DescriptionReader
{
    private const int MostMended = 20;

    /// <summary>Reads a description.</summary>
    /// <param name="text">The text of the description.</param>
    /// <param name="cancellationToken">Ends the reading early, by exception.</param>
    /// <returns>The description; one with a finding of kind <see cref="FindingKind.Unreadable"/> when nothing can be made of the text.</returns>
    public static ApiDescription Read(TextReader text, CancellationToken cancellationToken = default)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        return Read(text.ReadToEnd(), cancellationToken);
    }

    /// <summary>Reads a description.</summary>
    /// <param name="text">The text of the description.</param>
    /// <param name="cancellationToken">Ends the reading early, by exception.</param>
    /// <returns>The description; one with a finding of kind <see cref="FindingKind.Unreadable"/> when nothing can be made of the text.</returns>
    public static ApiDescription Read(string text, CancellationToken cancellationToken = default)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        try
        {
            var notes = new FindingList();
            string clean = TextCheck.Clean(text, notes);
            return TextCheck.LooksLikeJson(clean) ? ReadJsonOrFlow(clean, notes, cancellationToken) : ReadYaml(clean, notes, cancellationToken);
        }
        catch (UnreadableException unexplained)
        {
            UnreadableException problem = OtherText.Explain(text, unexplained);
            var finding = new Finding(FindingKind.Unreadable, problem.Message, problem.Mark.Line, problem.Mark.Column);
            return new ApiDescription { Findings = EquatableArray.Create(finding) };
        }
    }

    // YAML in flow style begins like JSON; when the text is neither, JSON was meant.
    private static ApiDescription ReadJsonOrFlow(string text, FindingList notes, CancellationToken cancellationToken)
    {
        try
        {
            FindingList findings = notes.Copy();
            return ReadDocument(new JsonEventSource(text, findings), findings, cancellationToken);
        }
        catch (JsonFormatException notJson)
        {
            try
            {
                return ReadYaml(text, notes, cancellationToken);
            }
            catch (UnreadableException)
            {
                throw new UnreadableException(notJson.Message, notJson.Mark);
            }
        }
    }

    private static ApiDescription ReadYaml(string text, FindingList notes, CancellationToken cancellationToken)
    {
        try
        {
            FindingList findings = notes.Copy();
            return ReadDocument(new BlockEventSource(text), findings, cancellationToken);
        }
        catch (UnclearException)
        {
            return ReadAnyYaml(text, notes, cancellationToken);
        }
    }

    // Prose without the quotes it needs is no YAML; it is given them, a few times, since each time all is read again.
    private static ApiDescription ReadAnyYaml(string text, FindingList notes, CancellationToken cancellationToken)
    {
        FindingList mended = notes.Copy();
        YamlFormatException? first = null;
        for (int tries = 0; ; tries++)
        {
            try
            {
                FindingList findings = mended.Copy();
                using var characters = new StringReader(text);
                return ReadDocument(new YamlEventSource(characters, findings), findings, cancellationToken);
            }
            catch (YamlFormatException problem)
            {
                first ??= problem;
                if (tries == MostMended || LooseProse.Quote(text, problem.Mark.Line) is not { } quoted)
                {
                    throw new UnreadableException(first.Message, first.Mark);
                }
                text = quoted.Text;
                string message = $"What '{quoted.Key}' says is no YAML without quotes, for a colon, a bracket or a brace in it; it is read as if it had them.";
                mended.Add(FindingKind.Quality, message, quoted.Mark);
            }
        }
    }

    private static ApiDescription ReadDocument(IEventSource source, FindingList findings, CancellationToken cancellationToken) =>
        new DocumentReader(new NodeReader(source, findings, cancellationToken)).Read();
}
