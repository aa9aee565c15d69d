Imports System.Threading.Tasks
Imports Core.Intercom

Public Class Uses
    Public Shared Async Function NameAsync(client As IntercomClient) As Task(Of String)
        Dim change As New UpdateContactRequest With {.Name = "Ada", .Phone = Nothing}
        Await client.Contacts.UpdateAsync("1", change)
        Return (Await client.Contacts.ShowAsync("1")).Name
    End Function
End Class
