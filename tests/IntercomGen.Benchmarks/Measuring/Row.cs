namespace IntercomGen.Benchmarks.Measuring;

/// <summary>One measured figure and what it may be.</summary>
/// <param name="Part">The part that measured it; also the argument that measures it again.</param>
/// <param name="What">What was measured.</param>
/// <param name="Budget">What it may be; empty where there is no budget.</param>
/// <param name="Measured">What it is.</param>
/// <param name="Verdict">Whether it is within its budget.</param>
internal sealed record Row(string Part, string What, string Budget, string Measured, Verdict Verdict);

/// <summary>How a figure stands to its budget.</summary>
internal enum Verdict
{
    /// <summary>There is no budget, or nothing was measured.</summary>
    None,

    /// <summary>Within the budget.</summary>
    Met,

    /// <summary>Over the budget.</summary>
    Missed,

    /// <summary>Over a budget that does not depend on the machine: a smoke run fails.</summary>
    Broken,
}
