namespace IntercomGen.Runtime;

/// <summary>Where a workspace is hosted. A token works in its own region only.</summary>
public enum IntercomRegion
{
    /// <summary>United States, <c>api.intercom.io</c>.</summary>
    Us,

    /// <summary>European Union, <c>api.eu.intercom.io</c>.</summary>
    Eu,

    /// <summary>Australia, <c>api.au.intercom.io</c>.</summary>
    Au,
}
