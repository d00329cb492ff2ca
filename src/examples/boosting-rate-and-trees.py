import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

X, y = make_friedman1(500, noise=2.0, random_state=0)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, test_size=0.4, random_state=0)

curves = {}
for rate in [1.0, 0.3, 0.1, 0.03]:
    model = GradientBoostingRegressor(learning_rate=rate, n_estimators=400, max_depth=3, random_state=0)
    model.fit(X_train, y_train)
    errors = [mean_squared_error(y_valid, p) ** 0.5 for p in model.staged_predict(X_valid)]
    curves[rate] = errors
    best = int(np.argmin(errors))
    print(f"rate {rate:4}: best RMSE {errors[best]:.2f} after {best + 1:3} trees, {errors[-1]:.2f} after 400")

# --- recorded
key = {1.0: "r1", 0.3: "r03", 0.1: "r01", 0.03: "r003"}
values = {}
for r, e in curves.items():
    values |= {f"{key[r]}_best": float(min(e)), f"{key[r]}_trees": int(np.argmin(e)) + 1, f"{key[r]}_end": float(e[-1])}
model = GradientBoostingRegressor(learning_rate=0.3, n_estimators=400, max_depth=3, random_state=0, n_iter_no_change=10, validation_fraction=0.2).fit(X_train, y_train)
values |= {"stopped": int(model.n_estimators_), "stopped_rmse": float(mean_squared_error(y_valid, model.predict(X_valid)) ** 0.5)}
pick = sorted({int(round(v)) for v in np.geomspace(1, 400, 34)})
names = {1.0: "1", 0.3: "0.3", 0.1: "0.1", 0.03: "0.03"}
data = {"t": [], "e": [], "r": []}
for r, e in curves.items():
    for t in pick:
        data["t"].append(t); data["e"].append(round(float(e[t - 1]), 3)); data["r"].append(names[r])
low = {"t": [int(np.argmin(e)) + 1 for e in curves.values()], "e": [round(float(min(e)), 3) for e in curves.values()], "r": [names[r] for r in curves]}
plot = {
    "title": "Learning rate against number of trees",
    "description": "Validation error by number of trees, for four learning rates. " + "; ".join(f"rate {names[r]} is best after {int(np.argmin(e)) + 1} trees with {min(e):.2f} and ends at {e[-1]:.2f}" for r, e in curves.items()) + ".",
    "height": 290, "marginRight": 20, "marginBottom": 42,
    "x": {"label": "trees", "type": "log", "ticks": [1, 3, 10, 30, 100, 400], "tickFormat": "d", "labelOffset": 36},
    "y": {"label": "RMSE on validation data", "grid": True, "domain": [2.3, 5.2], "ticks": 6},
    "color": {"legend": True, "domain": list(names.values())}, "symbol": {"domain": list(names.values())},
    "marks": [
        {"mark": "line", "data": data, "x": "t", "y": "e", "stroke": "r", "strokeWidth": 1.8},
        {"mark": "dot", "data": low, "x": "t", "y": "e", "stroke": "r", "symbol": "r", "r": 5, "strokeWidth": 2},
    ],
    "table": {"columns": ["Learning rate", "Best after trees", "Best RMSE", "RMSE after 400"], "rows": [[names[r], int(np.argmin(e)) + 1, float(min(e)), float(e[-1])] for r, e in curves.items()]},
}
