import numpy as np

demand = np.array([80, 100, 120, 60, 140])
p10, p50, p90 = np.array([60, 80, 95, 45, 100]), np.array([85, 105, 115, 70, 120]), np.array([110, 130, 150, 95, 155])

def pinball(y, q, tau):
    """tau for each unit forecast too low, 1 - tau for each unit too high."""
    return np.where(y > q, tau * (y - q), (1 - tau) * (q - y)).sum()

for tau, q in [(0.1, p10), (0.5, p50), (0.9, p90)]:
    print(f"P{tau * 100:.0f}: wQL {2 * pinball(demand, q, tau) / demand.sum():.3f}   demand was below it {np.mean(demand < q):.0%} of the time")
print(f"WAPE of the median forecast {abs(demand - p50).sum() / demand.sum():.3f}")
naive = abs(np.diff(demand)).mean()  # "tomorrow is as today", on the training series as a rule
print(f"MASE {abs(demand - p50).mean() / naive:.3f}")

# --- recorded
values = {"low": float(pinball(np.array([100]), np.array([80]), 0.9)), "high": float(pinball(np.array([100]), np.array([120]), 0.9)), "wape": float(abs(demand - p50).sum() / demand.sum()), "naive": float(naive), "mase": float(abs(demand - p50).mean() / naive), "total": int(demand.sum()), "mae": float(abs(demand - p50).mean())}
for n, tau, q in (("10", 0.1, p10), ("50", 0.5, p50), ("90", 0.9, p90)):
    values[f"wql_{n}"] = float(2 * pinball(demand, q, tau) / demand.sum())
values["wql_mean"] = (values["wql_10"] + values["wql_50"] + values["wql_90"]) / 3
values["mape"] = float((abs(demand - p50) / demand).mean())
plot = None
