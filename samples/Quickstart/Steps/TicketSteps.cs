using Intercom;

namespace Quickstart.Steps;

/// <summary>A ticket with attributes of its type.</summary>
internal static class TicketSteps
{
    public static async Task CreateAsync(IntercomClient intercom, Report report, CreatedThings created, Contact ada)
    {
        TicketTypeList types = await intercom.TicketTypes.ListAsync();
        report.Line($"{types.Data?.Count} types of ticket");
        if (types.Data is not [{ } type, ..])
        {
            report.Skip("the ticket: the workspace has no type of ticket");
            return;
        }

        Ticket ticket = await intercom.Tickets.CreateAsync(new()
        {
            TicketTypeId = type.Id,
            Contacts = [new() { Id = ada.Id }],
            TicketAttributes = new() { ["_default_title_"] = "The engine jams", ["_default_description_"] = "At the second card." },
        });
        created.Add("ticket", () => intercom.Tickets.DeleteAsync(ticket.Id));
        report.Line($"{type.Name} {ticket.TicketId} is {(ticket.Open == true ? "open" : "closed")}");
    }
}
