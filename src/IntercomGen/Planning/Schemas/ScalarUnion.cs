using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Unions of strings, numbers, booleans and lists of them need no type of their own.</summary>
internal static class ScalarUnion
{
    /// <summary>The shape that holds every branch; null when some branch is an object.</summary>
    public static Shape? Of(SchemaForms forms, Form.Union union)
    {
        bool text = true, time = true;
        foreach (Schema branch in union.Branches)
        {
            Form form = forms.Of(branch);
            if (!IsScalar(forms, form, 0)) return null;
            bool isTime = form is Form.Scalar { Kind: ShapeKind.IsoTime or ShapeKind.Time or ShapeKind.AnyTime };
            text &= !isTime && (form is Form.Constant or Form.Choice or Form.Scalar { Kind: ShapeKind.String } || IsChoice(forms, form));
            time &= isTime || form is Form.Scalar { Kind: ShapeKind.Int64 };
        }
        time &= union.Branches.Any(branch => forms.Of(branch) is Form.Scalar { Kind: ShapeKind.IsoTime or ShapeKind.Time });
        return text ? Shape.Text : time ? new Shape(ShapeKind.AnyTime) : Shape.AnyValue;
    }

    private static bool IsChoice(SchemaForms forms, Form form) => form is Form.Named named && forms.OfComponent(named.Component) is Form.Choice;

    private static bool IsScalar(SchemaForms forms, Form form, int depth) => form switch
    {
        Form.Any or Form.Scalar or Form.Constant or Form.Choice => true,
        Form.List list => depth < 8 && IsScalar(forms, forms.Of(list.Items), depth + 1),
        Form.Union union => Of(forms, union) is not null,
        Form.Named named => forms.OfComponent(named.Component) is Form.Choice,
        _ => false,
    };
}
