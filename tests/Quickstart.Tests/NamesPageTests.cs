using System.Reflection;
using System.Text.RegularExpressions;
using Intercom;

namespace Quickstart.Tests;

/// <summary>The table of spec/NAMES.md says what the emitted client does.</summary>
public partial class NamesPageTests
{
    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (Match row in Row().Matches(File.ReadAllText(Repository.PathOf("spec/NAMES.md"))))
            {
                data.Add(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value);
            }
            Assert.NotEmpty(data);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Says_what_is_emitted(string verb, string path, string operationId, string method)
    {
        string[] names = method.Split('.');
        Type group = typeof(IntercomClient).GetProperty(names[0])!.PropertyType;
        IntercomOperationAttribute operation = group.GetMethod(names[1])!.GetCustomAttribute<IntercomOperationAttribute>()!;

        Assert.Equal((verb, path, operationId), (operation.Method, operation.Path, operation.OperationId));
    }

    [GeneratedRegex(@"^\| `([A-Z]+) (\S+)` \| `(\S+)` \| `(\S+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
