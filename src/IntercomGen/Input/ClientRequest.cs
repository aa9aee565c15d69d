using IntercomGen.Description;
using IntercomGen.Diagnostics;
using IntercomGen.Planning;

namespace IntercomGen.Input;

/// <summary>A client to make: a readable description and settled settings.</summary>
/// <param name="Path">The file, for diagnostics.</param>
/// <param name="Prefix">What the hint names of its files begin with; empty when there is only one client.</param>
/// <param name="Settings">What is asked of it.</param>
/// <param name="Description">The description.</param>
internal sealed record ClientRequest(string Path, string Prefix, ClientSettings Settings, ApiDescription Description);

/// <summary>All clients of the project, and what is wrong with what was asked.</summary>
internal sealed record ClientRequests(EquatableArray<ClientRequest> Requests, EquatableArray<DiagnosticInfo> Problems);
