import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=100_000)
y = 0.5 * x + rng.normal(0, np.sqrt(0.75), x.size)  # true correlation 0.5

for cuts in (1, 2, 4, 9):
    binned = np.digitize(x, np.quantile(x, np.linspace(0, 1, cuts + 2)[1:-1]))
    means = np.array([x[binned == b].mean() for b in range(cuts + 1)])[binned]
    print(f"{cuts + 1:2} bins: correlation {np.corrcoef(means, y)[0, 1]:.3f}")
print(f"raw:     correlation {np.corrcoef(x, y)[0, 1]:.3f}")

# --- recorded
def binned_r(n):
    b = np.digitize(x, np.quantile(x, np.linspace(0, 1, n + 1)[1:-1]))
    return float(np.corrcoef(np.array([x[b == i].mean() for i in range(n)])[b], y)[0, 1])


raw = float(np.corrcoef(x, y)[0, 1])
values = {"raw": raw, "two": binned_r(2), "five": binned_r(5), "ten": binned_r(10), "data_lost": 1 - (binned_r(2) / raw) ** 2}
