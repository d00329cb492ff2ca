import numpy as np
from scipy.stats import norm

def per_group(before, after, alpha=0.05, power=0.8):
    """Users in each group to see a change of rate, two-sided."""
    z = norm.ppf(1 - alpha / 2) + norm.ppf(power)
    return int(np.ceil(z**2 * (before * (1 - before) + after * (1 - after)) / (after - before) ** 2))

for after in [0.06, 0.055, 0.051]:
    print(f"5.0 % to {after:.1%}: {per_group(0.05, after):,} in each group")

a, b, n = 1_000, 1_130, 20_000  # conversions of the old and the new model, users of each
pooled = (a + b) / (2 * n)
z = (b - a) / n / np.sqrt(2 * pooled * (1 - pooled) / n)
print(f"{a / n:.2%} against {b / n:.2%}: z {z:.2f}, p {2 * norm.sf(z):.4f}")

# --- recorded
half = 1.96 * np.sqrt(a / n * (1 - a / n) / n + b / n * (1 - b / n) / n)
values = {"n60": per_group(0.05, 0.06), "n55": per_group(0.05, 0.055), "n51": per_group(0.05, 0.051), "z": float(z), "p": float(2 * norm.sf(z)), "low": float((b - a) / n - half), "high": float((b - a) / n + half), "rate_a": a / n, "rate_b": b / n, "users": n}
plot = None
