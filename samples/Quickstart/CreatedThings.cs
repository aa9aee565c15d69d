using Intercom;

namespace Quickstart;

/// <summary>Remembers what the tour created, to delete it, the last thing first.</summary>
internal sealed class CreatedThings
{
    private readonly Stack<(string Name, Func<Task> Delete)> _things = new();

    public void Add(string name, Func<Task> delete) => _things.Push((name, delete));

    public async Task RemoveAsync(Report report)
    {
        while (_things.TryPop(out (string Name, Func<Task> Delete) thing))
        {
            try
            {
                await thing.Delete();
                report.Line($"{thing.Name} deleted");
            }
            catch (Exception exception) when (exception is IntercomApiException or HttpRequestException or TimeoutException)
            {
                report.Failure(exception);
            }
        }
    }
}
