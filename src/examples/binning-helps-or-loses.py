import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import KBinsDiscretizer, SplineTransformer

rng = np.random.default_rng(0)
age = rng.uniform(0, 10, size=(300, 1))  # years as a customer
spend = 50 + 30 * np.sin(age[:, 0]) + rng.normal(0, 20, 300)  # up, down, up again

bins = lambda n: KBinsDiscretizer(n, strategy="quantile", subsample=None)
forest = RandomForestRegressor(50, min_samples_leaf=5, random_state=0)
models = {
    "linear, raw": LinearRegression(),
    "linear, 3 bins": make_pipeline(bins(3), LinearRegression()),
    "linear, 10 bins": make_pipeline(bins(10), LinearRegression()),
    "linear, 100 bins": make_pipeline(bins(100), LinearRegression()),
    "linear, splines": make_pipeline(SplineTransformer(n_knots=8), LinearRegression()),
    "forest, raw": forest,
    "forest, 3 bins": make_pipeline(bins(3), forest),
}
r2 = {name: cross_val_score(model, age, spend, cv=5).mean() for name, model in models.items()}
for name, score in r2.items():
    print(f"{name:17} R² {score:5.2f}")

# --- recorded
values = {n.replace(", ", "_").replace(" ", "_"): float(s) for n, s in r2.items()}
lines = {"raw": models["linear, raw"], "10 bins": models["linear, 10 bins"]}
data = {"x": [], "y": [], "m": []}
for name, model in lines.items():
    grid = np.linspace(0, 10, 2 if name == "raw" else 41)[:, None]
    data["x"] += [float(v) for v in grid[:, 0]]
    data["y"] += [float(v) for v in model.fit(age, spend).predict(grid)]
    data["m"] += [name] * len(grid)
plot = {
    "title": "A linear model on a raw and on a binned feature",
    "description": "Dots that rise, fall and rise again. The straight line of the raw feature, dashed, runs through the middle and misses both, R² "
    f"{values['linear_raw']:.2f}. With ten quantile bins the same model becomes a staircase that follows the dots, R² {values['linear_10_bins']:.2f}.",
    "height": 260,
    "marginBottom": 44,
    "x": {"label": "years as a customer"},
    "y": {"label": "spend", "grid": True},
    "color": {"legend": True, "domain": ["raw", "10 bins"]},
    "marks": [
        {"mark": "dot", "data": {"x": [float(v) for v in age[:60, 0]], "y": [float(v) for v in spend[:60]]}, "x": "x", "y": "y", "r": 2, "fill": "currentColor", "fillOpacity": 0.5},
        {"mark": "line", "data": {k: [v for v, m in zip(c, data["m"]) if m == "raw"] for k, c in data.items()}, "x": "x", "y": "y", "stroke": "m", "strokeWidth": 2, "strokeDasharray": "6 4"},
        {"mark": "line", "data": {k: [v for v, m in zip(c, data["m"]) if m != "raw"] for k, c in data.items()}, "x": "x", "y": "y", "stroke": "m", "strokeWidth": 2, "curve": "step"},
    ],
    "table": {"columns": ["Model", "R², 5 folds"], "rows": [[n, float(s)] for n, s in r2.items()]},
}
