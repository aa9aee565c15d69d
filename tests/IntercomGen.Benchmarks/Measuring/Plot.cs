using System.Globalization;
using System.Net;
using System.Text;

namespace IntercomGen.Benchmarks.Measuring;

/// <summary>A bar chart as SVG, readable on light and dark pages.</summary>
/// <param name="FileName">The name of its file.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">The unit of the bars.</param>
/// <param name="Bars">Label and length of each bar; the first is ours.</param>
internal sealed record Plot(string FileName, string Title, string Unit, IReadOnlyList<(string Label, double Value)> Bars)
{
    private const int LabelWidth = 260, BarWidth = 360, RowHeight = 26;

    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, FileName), Svg());
    }

    private string Svg()
    {
        double longest = Bars.Max(static bar => bar.Value);
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{LabelWidth + BarWidth + 100}\" height=\"{(Bars.Count * RowHeight) + 44}\" "
                + $"font-family=\"sans-serif\" font-size=\"13\" fill=\"#767676\">\n");
        text.Append(CultureInfo.InvariantCulture, $"<text x=\"8\" y=\"20\" font-size=\"14\" font-weight=\"bold\">{WebUtility.HtmlEncode(Title)}</text>\n");
        for (int i = 0; i < Bars.Count; i++)
        {
            (string label, double value) = Bars[i];
            int y = 36 + (i * RowHeight);
            double width = Math.Max(1, BarWidth * value / longest);
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth - 8}\" y=\"{y + 14}\" text-anchor=\"end\">{WebUtility.HtmlEncode(label)}</text>");
            text.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{LabelWidth}\" y=\"{y}\" width=\"{width:0.#}\" height=\"18\" fill=\"{(i == 0 ? "#1f6feb" : "#9a9a9a")}\"/>");
            text.Append(
                CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth + width + 6:0.#}\" y=\"{y + 14}\">{value:0.##} {WebUtility.HtmlEncode(Unit)}</text>\n");
        }

        return text.Append("</svg>\n").ToString();
    }
}
