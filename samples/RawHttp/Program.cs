using RawHttp;

Console.WriteLine("This program is for building, not for running: every mistake that the rules know is in it once. See README.md.");
_ = typeof(HandWritten);
_ = typeof(Emitted);
_ = typeof(LegacyInboxes);
