import numpy as np
from scipy.stats import spearmanr

rng = np.random.default_rng(3)
x = np.sort(rng.uniform(0, 10, 120))
targets = {
    "as it should be": 3 + 2 * x + rng.normal(0, 1.5, 120),
    "a curve was missed": 3 + 0.25 * x**2 + rng.normal(0, 1.2, 120),
    "the spread grows": 3 + 2 * x + rng.normal(0, 0.15 + 0.45 * x, 120),
}
residuals = {}
for name, y in targets.items():
    slope, intercept = np.polyfit(x, y, 1)
    residuals[name] = y - (slope * x + intercept)
    spread = spearmanr(x, abs(residuals[name]))[0]
    print(f"{name:19} R2 {1 - residuals[name].var() / y.var():.2f}   |residual| against x {spread:+.2f}")

# --- recorded
values = {f"r2_{i}": float(1 - r.var() / y.var()) for i, (r, y) in enumerate(zip(residuals.values(), targets.values()))}
values["spread_2"] = float(spearmanr(x, abs(residuals["the spread grows"]))[0])
values["spread_0"] = float(spearmanr(x, abs(residuals["as it should be"]))[0])
take = slice(0, 120, 5)
names = list(residuals)
plot = {
    "title": "Three residual plots",
    "description": f"Residuals against x in three panels. Left, an even band around zero. Middle, a U: the line lies above the points in the middle, though R² is {values['r2_1']:.2f}. Right, a fan that opens: errors grow with x.",
    "width": 480, "height": 230, "marginBottom": 40,
    "fx": {"label": None, "domain": names}, "x": {"label": "x", "labelOffset": 34, "ticks": [2, 5, 8]}, "y": {"label": "residual", "grid": True, "domain": [-12, 12]},
    "marks": [
        {"mark": "ruleY", "data": {"y": [0]}, "y": "y", "strokeDasharray": "4 4"},
        {"mark": "dot", "data": {"x": [round(v, 1) for _ in names for v in x[take]], "r": [round(v, 2) for n in names for v in residuals[n][take]], "n": [n for n in names for _ in x[take]]}, "x": "x", "y": "r", "fx": "n", "fill": "var(--plot-1)", "r": 2.5},
    ],
    "table": {"columns": ["Panel", "R²", "Mean residual, x below 3.3", "3.3 to 6.7", "above"], "rows": [[n, values[f"r2_{i}"], *(float(residuals[n][(x >= a) & (x < b)].mean()) for a, b in ((0, 3.33), (3.33, 6.67), (6.67, 10)))] for i, n in enumerate(names)]},
}
