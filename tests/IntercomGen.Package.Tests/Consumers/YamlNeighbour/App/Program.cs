Console.WriteLine($"{Neighbour.Yaml} {nameof(Intercom.IntercomClient)}");
