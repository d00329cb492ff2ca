import numpy as np
from scipy.stats import kendalltau, pearsonr, spearmanr

x = np.arange(-30, 31) / 10
with_outlier = x.copy()
with_outlier[0] = 60  # one wrong entry
relations = {
    "straight line": x,
    "exponential": np.exp(2 * x),
    "parabola": x**2,
    "line, one wrong entry": with_outlier,
}
print("                       Pearson  Spearman  Kendall")
for name, y in relations.items():
    r, rho, tau = (round(measure(x, y)[0], 2) + 0.0 for measure in (pearsonr, spearmanr, kendalltau))
    print(f"{name:22} {r:7.2f} {rho:9.2f} {tau:8.2f}")

# --- recorded
values = {}
for key, y in zip(["line", "exp", "parabola", "outlier"], relations.values()):
    values |= {f"{key}_pearson": pearsonr(x, y)[0], f"{key}_spearman": spearmanr(x, y)[0], f"{key}_kendall": kendalltau(x, y)[0]}
