import numpy as np
from scipy import stats
from sklearn.datasets import load_breast_cancer, load_iris

samples = {
    "sepal width": load_iris(as_frame=True).data["sepal width (cm)"],
    "area error": load_breast_cancer(as_frame=True).data["area error"],
    "log(area error)": np.log(load_breast_cancer(as_frame=True).data["area error"]),
}
for name, x in samples.items():
    (theory, ordered), (slope, intercept, r) = stats.probplot(x, dist="norm")
    print(f"{name:16} straightness r = {r:.3f}, Shapiro-Wilk p = {stats.shapiro(x).pvalue:.1e}")

# --- recorded
data, values, table = {"t": [], "z": [], "s": []}, {}, []
keys = {"sepal width": "sepal", "area error": "area", "log(area error)": "log_area"}
for name, x in samples.items():
    (theory, ordered), (slope, intercept, r) = stats.probplot(x, dist="norm")
    z = (np.asarray(ordered) - np.mean(x)) / np.std(x)
    pick = np.unique(np.round(np.concatenate([[0, 1], np.linspace(3, len(z) - 4, 15), [len(z) - 2, len(z) - 1]])).astype(int))
    data["t"] += [float(v) for v in theory[pick]]
    data["z"] += [float(v) for v in z[pick]]
    data["s"] += [name] * len(pick)
    values[f"r_{keys[name]}"] = float(r)
    table.append([name, float(z[0]), float(np.median(z)), float(z[-1]), float(r)])
values |= {"shapiro_log_area": "below 0.000 000 001"}
assert stats.shapiro(samples["log(area error)"]).pvalue < 1e-9
plot = {
    "title": "Q-Q plots of three columns against the normal",
    "description": "Three panels of dots along a diagonal. Sepal width follows the line, straightness "
    f"{values['r_sepal']:.3f}. Area error leaves it upwards on the right, up to {table[1][3]:.1f} standard deviations, straightness {values['r_area']:.3f}. "
    f"Its logarithm follows the line much better, straightness {values['r_log_area']:.3f}.",
    "width": 480,
    "height": 250,
    "marginTop": 44,
    "marginBottom": 44,
    "marginLeft": 36,
    "marginRight": 8,
    "x": {"label": "quantile of the normal", "ticks": [-2, 0, 2], "tickFormat": "d"},
    "y": {"label": "quantile of the data", "grid": True, "ticks": [-2, 0, 2, 4, 6, 8, 10]},
    "fx": {"label": None, "domain": list(samples)},
    "marks": [
        {"mark": "line", "data": {"x": [-3, 3], "y": [-3, 3]}, "x": "x", "y": "y", "stroke": "currentColor", "strokeDasharray": "4 3"},
        {"mark": "dot", "data": data, "x": "t", "y": "z", "fx": "s", "r": 2.2, "fill": "var(--plot-1)"},
    ],
    "table": {"columns": ["Column", "Lowest", "Median", "Highest", "Straightness r"], "rows": table},
}
