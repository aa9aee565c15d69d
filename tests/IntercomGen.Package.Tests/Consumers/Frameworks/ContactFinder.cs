using System.Threading.Tasks;
using Intercom;

namespace Frameworks
{
    public sealed class ContactFinder
    {
        private readonly IntercomClient _intercom;

        public ContactFinder(IntercomClient intercom) => _intercom = intercom;

        public async Task<string?> EmailOfAsync(string id) => (await _intercom.Contacts.ShowAsync(id).ConfigureAwait(false)).Email;
    }
}
