using System.Diagnostics.CodeAnalysis;

namespace Intercom;

/// <summary>Adds a constructor to a model, and so takes away the one that it is made with when it is read.</summary>
public partial class CreateNoteRequest
{
    [SetsRequiredMembers]
    public CreateNoteRequest(string body) => Body = body; // IGEN5006
}
