using System.Text.RegularExpressions;
using IntercomGen.Emit;
using IntercomGen.Model;

namespace IntercomGen.Tests.Compile;

/// <summary>The emitter's letters are those that the runtime reads.</summary>
public class ShapeFormTests
{
    [Theory]
    [MemberData(nameof(Forms))]
    public void A_shape_has_the_letter_that_the_runtime_has_for_its_form(string form, char letter)
    {
        char? emitted = form switch
        {
            "Word" => ShapeCode.Form(new Shape(ShapeKind.String), isWord: true),
            "Own" => ShapeCode.Own,
            _ => ShapeCode.Form(new Shape(Enum.Parse<ShapeKind>(form)), isWord: false),
        };

        Assert.Equal(letter, emitted);
    }

    [Fact]
    public void Every_shape_without_a_type_of_the_client_has_a_form() =>
        Assert.Equal(Forms().Count() - 2, Enum.GetValues<ShapeKind>().Count(static kind => ShapeCode.Form(new Shape(kind), isWord: false) != ShapeCode.Own));

    public static IEnumerable<object[]> Forms()
    {
        using Stream stream = typeof(ShapeCode).Assembly.GetManifestResourceStream("Runtime/Json/JsonForm.cs")!;
        string source = new StreamReader(stream).ReadToEnd();
        string letters = Regex.Match(source, "Letters = \"(.*)\"").Groups[1].Value;
        MatchCollection names = Regex.Matches(source, @"^    (\w+),\r?$", RegexOptions.Multiline);
        Assert.Equal(letters.Length, names.Count);
        return names.Select((name, index) => new object[] { name.Groups[1].Value, letters[index] });
    }
}
