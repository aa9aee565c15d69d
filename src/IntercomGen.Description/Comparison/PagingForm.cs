namespace IntercomGen.Description.Comparison;

/// <summary>How a list says where its next page is.</summary>
internal static class PagingForm
{
    /// <summary>In words of the answer, such as <c>pages.next.starting_after</c>; null when the answer is no page.</summary>
    public static string? Of(Operation operation, FormReader forms)
    {
        Schema? schema = Successes.Of(operation)
            .OrderBy(static response => response.Status, StringComparer.Ordinal)
            .SelectMany(static response => response.Content.OrderBy(static media => media.Name, StringComparer.Ordinal))
            .FirstOrDefault()?.Schema;
        if (schema is null) return null;
        Form answer = forms.Resolve(forms.Of(schema));
        if (answer.Members.ContainsKey("scroll_param")) return "scroll_param";
        if (!answer.Members.TryGetValue("pages", out FormMember? pages)) return null;
        Form inner = forms.Resolve(pages.Form);
        if (!inner.Members.TryGetValue("next", out FormMember? next))
        {
            return inner.Members.ContainsKey("total_pages") ? "pages.total_pages" : null;
        }
        Form link = forms.Resolve(next.Form);
        return link.Members.ContainsKey("starting_after") ? "pages.next.starting_after" : $"pages.next as {link.Text}";
    }
}
