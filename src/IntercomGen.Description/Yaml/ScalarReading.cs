using System.Globalization;

namespace IntercomGen.Description.Yaml;

/// <summary>Reads the current node as a scalar of some type; what it is not costs a finding.</summary>
internal static class ScalarReading
{
    /// <summary>The text of a scalar; null for null and for what is no scalar.</summary>
    public static string? ReadText(this NodeReader reader)
    {
        if (reader.Kind != NodeEventKind.Scalar)
        {
            reader.Report(FindingKind.LeftOut, "is not a single value where text is expected; it is left out.");
            reader.Skip();
            return null;
        }
        string? text = reader.IsNull ? null : reader.Text;
        reader.Skip();
        return text;
    }

    /// <summary>A boolean, in quotes or not; null for anything else.</summary>
    public static bool? ReadBoolean(this NodeReader reader)
    {
        bool? value = null;
        if (!reader.IsNull)
        {
            value = reader.Kind == NodeEventKind.Scalar ? CoreScalar.Boolean(reader.Text) : null;
            if (value is null) reader.Report(FindingKind.Quality, "is neither true nor false; it is ignored.");
        }
        reader.Skip();
        return value;
    }

    /// <summary>A finite number; null for anything else.</summary>
    public static double? ReadNumber(this NodeReader reader)
    {
        double? value = null;
        if (!reader.IsNull)
        {
            value = reader.Kind == NodeEventKind.Scalar ? CoreScalar.Number(reader.Text) : null;
            if (value is null) reader.Report(FindingKind.Quality, "is not a number that can be held; it is ignored.");
        }
        reader.Skip();
        return value;
    }

    /// <summary>A whole number from 0; null for anything else.</summary>
    public static long? ReadCount(this NodeReader reader)
    {
        long? value = null;
        if (!reader.IsNull)
        {
            bool isCount = reader.Kind == NodeEventKind.Scalar
                & long.TryParse(reader.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long count);
            if (isCount) value = count;
            else reader.Report(FindingKind.Quality, "is not a whole number from 0; it is ignored.");
        }
        reader.Skip();
        return value;
    }

    /// <summary>A sequence of texts; items that are none are left out.</summary>
    public static EquatableArray<string> ReadTexts(this NodeReader reader)
    {
        if (!reader.EnterSequence()) return default;
        var texts = new List<string>();
        while (reader.NextItem())
        {
            if (reader.ReadText() is { } text) texts.Add(text);
        }
        return texts.ToEquatableArray();
    }
}
