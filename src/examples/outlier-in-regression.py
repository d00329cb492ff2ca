import numpy as np
from sklearn.linear_model import HuberRegressor, LinearRegression

rng = np.random.default_rng(3)
x = np.arange(1, 16, dtype=float)
y = 10 + 2 * x + rng.normal(0, 2, 15)
bad_x, bad_y = np.append(x, 16), np.append(y, 4.2)  # 42 typed as 4.2

for name, model in {"least squares": LinearRegression(), "Huber": HuberRegressor()}.items():
    clean = model.fit(x[:, None], y).coef_[0]
    dirty = model.fit(bad_x[:, None], bad_y).coef_[0]
    print(f"{name:14} slope {clean:.2f} without, {dirty:.2f} with the bad point")
print(f"mean {y.mean():.1f} -> {bad_y.mean():.1f}   median {np.median(y):.1f} -> {np.median(bad_y):.1f}")
print(f"correlation {np.corrcoef(x, y)[0, 1]:.2f} -> {np.corrcoef(bad_x, bad_y)[0, 1]:.2f}")

# --- recorded
ols, hub, good = LinearRegression().fit(bad_x[:, None], bad_y), HuberRegressor().fit(bad_x[:, None], bad_y), LinearRegression().fit(x[:, None], y)
values = {
    "slope_clean": float(good.coef_[0]), "slope_dirty": float(ols.coef_[0]), "slope_huber": float(hub.coef_[0]),
    "corr_clean": float(np.corrcoef(x, y)[0, 1]), "corr_dirty": float(np.corrcoef(bad_x, bad_y)[0, 1]),
    "mean_clean": float(y.mean()), "mean_dirty": float(bad_y.mean()), "median_clean": float(np.median(y)), "median_dirty": float(np.median(bad_y)),
}
ends = np.array([1.0, 16.0])
lines = [("all points, least squares", ols, "var(--plot-2)", "6 3"), ("all points, Huber", hub, "var(--plot-3)", "2 3"), ("without it", good, "var(--plot-1)", "1 0")]
plot = {
    "title": "One bad point and three lines",
    "description": f"Fifteen points along a line and one far below it. Least squares without the bad point has slope {good.coef_[0]:.2f}; with it {ols.coef_[0]:.2f}; the Huber line, with it, {hub.coef_[0]:.2f}.",
    "height": 270,
    "marginRight": 150,
    "x": {"label": "x", "ticks": 5},
    "y": {"label": "y", "grid": True},
    "marks": [
        {"mark": "dot", "data": {"x": list(map(float, bad_x)), "y": [round(float(v), 2) for v in bad_y], "k": ["good"] * 15 + ["bad"]}, "x": "x", "y": "y", "symbol": "k", "stroke": "currentColor", "r": 4},
        *[{"mark": "line", "data": {"x": [1, 16], "y": [float(v) for v in m.predict(ends[:, None])]}, "x": "x", "y": "y", "stroke": c, "strokeDasharray": d, "strokeWidth": 2} for _, m, c, d in lines],
        *[{"mark": "text", "data": {"x": [16], "y": [float(m.predict([[16.0]])[0])], "t": [n]}, "x": "x", "y": "y", "text": "t", "dx": 8, "dy": {"all points, Huber": 9, "without it": -3}.get(n, 0), "textAnchor": "start", "fill": c} for n, m, c, d in lines],
    ],
    "table": {"columns": ["Line", "Slope"], "rows": [[n, float(m.coef_[0])] for n, m, _, _ in lines]},
}
