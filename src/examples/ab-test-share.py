import numpy as np
from scipy.stats import norm
from statsmodels.stats.proportion import confint_proportions_2indep, proportions_ztest

def total_requests(before, after, share, alpha=0.05, power=0.8):
    """Requests in all, when `share` of them goes to the new model."""
    z = norm.ppf(1 - alpha / 2) + norm.ppf(power)
    spread = before * (1 - before) / (1 - share) + after * (1 - after) / share
    return int(np.ceil(z**2 * spread / (after - before) ** 2))

for share in [0.5, 0.2, 0.1, 0.05]:
    n = total_requests(0.08, 0.09, share)
    print(f"{share:.0%} to the new model: {n:,} requests, {n * share:,.0f} of them to it")

n = np.array([15_000, 15_000])
hits = np.array([1_350, 1_215])  # conversions of the new model, then of the old one
z, p = proportions_ztest(hits, n)
low, high = confint_proportions_2indep(hits[0], n[0], hits[1], n[1], method="wald")
print(f"{hits[0] / n[0]:.2%} against {hits[1] / n[1]:.2%}: z {z:.2f}, p {p:.4f}, rise {low:.2%} to {high:.2%}")

# --- recorded
values = {f"n{int(100 * s)}": total_requests(0.08, 0.09, s) for s in (0.5, 0.2, 0.1, 0.05)}
values |= {"new10": round(values["n10"] * 0.1), "times10": values["n10"] / values["n50"], "times5": values["n5"] / values["n50"], "times20": values["n20"] / values["n50"]}
values |= {"days50": int(np.ceil(values["n50"] / 4000)), "days10": int(np.ceil(values["n10"] / 4000))}
values |= {"z": float(z), "p": float(p), "low": float(low), "high": float(high), "rate_new": float(hits[0] / n[0]), "rate_old": float(hits[1] / n[1]), "n": int(n[0])}
plot = None
