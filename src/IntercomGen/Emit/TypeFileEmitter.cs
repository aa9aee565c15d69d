using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints the file of a type and of those that are written inline in it.</summary>
internal static class TypeFileEmitter
{
    public static string Emit(ClientFacts facts, EquatableArray<TypeModel> types)
    {
        IEnumerable<string> usings = types.SelectMany(Usings).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal);
        CodeWriter w = SourceHeader.Begin(facts, [.. usings]);
        bool first = true;
        foreach (TypeModel type in types)
        {
            if (!first) w.Line();
            first = false;
            Print(w, facts, type);
        }
        return w.ToString();
    }

    private static IEnumerable<string> Usings(TypeModel type) => type switch
    {
        ObjectModel model => ObjectEmitter.Usings(model),
        UnionModel => UnionEmitter.Usings,
        _ => EnumEmitter.Usings,
    };

    private static void Print(CodeWriter w, ClientFacts facts, TypeModel type)
    {
        switch (type)
        {
            case ObjectModel model:
                ObjectEmitter.Print(w, facts, model);
                break;
            case EnumModel model:
                EnumEmitter.Print(w, facts, model);
                break;
            case UnionModel model:
                UnionEmitter.Print(w, facts, model);
                break;
        }
    }
}
