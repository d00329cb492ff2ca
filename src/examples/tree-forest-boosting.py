import numpy as np
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor
from sklearn.metrics import mean_squared_error
from sklearn.tree import DecisionTreeRegressor

def curve(x):
    return np.sin(x) + 0.15 * x

rng = np.random.default_rng(4)
x = np.sort(rng.uniform(0, 10, 60)).reshape(-1, 1)
y = curve(x.ravel()) + rng.normal(0, 0.4, 60)  # a curve and noise
x_new = np.linspace(0.1, 9.9, 300).reshape(-1, 1)
truth = curve(x_new.ravel())

models = {
    "one tree": DecisionTreeRegressor(random_state=0),
    "forest": RandomForestRegressor(200, random_state=0),
    "boosting": GradientBoostingRegressor(n_estimators=60, max_depth=2, random_state=0),
}
for name, model in models.items():
    model.fit(x, y)
    error = mean_squared_error(truth, model.predict(x_new)) ** 0.5
    on_train = mean_squared_error(y, model.predict(x)) ** 0.5
    print(f"{name:9} error on training points {on_train:.2f}, against the true curve {error:.2f}")

# --- recorded
err = {n: float(mean_squared_error(truth, m.predict(x_new)) ** 0.5) for n, m in models.items()}
train = {n: float(mean_squared_error(y, m.predict(x)) ** 0.5) for n, m in models.items()}
values = {"tree": err["one tree"], "forest": err["forest"], "boosting": err["boosting"], "tree_train": train["one tree"], "forest_train": train["forest"], "boosting_train": train["boosting"]}
grid = np.linspace(0, 10, 81).reshape(-1, 1)
names = list(models)
lines = {"x": [], "y": [], "m": []}
true = {"x": [], "y": [], "m": []}
for n in names:
    lines["x"] += [round(float(v), 3) for v in grid.ravel()]
    lines["y"] += [round(float(v), 2) for v in models[n].predict(grid)]
    lines["m"] += [n] * len(grid)
    true["x"] += [float(v) for v in np.linspace(0, 10, 31)]
    true["y"] += [round(float(curve(v)), 2) for v in np.linspace(0, 10, 31)]
    true["m"] += [n] * 31
plot = {
    "title": "One tree, a forest, boosting",
    "description": f"Three panels, each with the true curve dashed and the line a model fitted to 60 noisy points of it. The single tree jumps up and down with every point; the forest follows more smoothly; boosting of shallow trees is smoothest. Error against the true curve: {err['one tree']:.2f}, {err['forest']:.2f} and {err['boosting']:.2f}.",
    "width": 460, "height": 220, "marginLeft": 34, "marginBottom": 34,
    "x": {"label": None, "ticks": [2, 5, 8]}, "y": {"label": None, "grid": True, "ticks": 5},
    "fx": {"label": None, "domain": names},
    "marks": [
        {"mark": "line", "data": lines, "x": "x", "y": "y", "fx": "m", "stroke": "var(--plot-1)", "strokeWidth": 1.6, "z": "m"},
        {"mark": "line", "data": true, "x": "x", "y": "y", "fx": "m", "stroke": "var(--plot-2)", "strokeDasharray": "4 3", "strokeWidth": 1.6, "z": "m"},
    ],
    "table": {"columns": ["Model", "Error on the training points", "Error against the true curve"], "rows": [[n, train[n], err[n]] for n in names]},
}
