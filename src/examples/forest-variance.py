import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.ensemble import RandomForestRegressor

X_test, y_test = make_friedman1(150, n_features=10, noise=0, random_state=99)

def tree_predictions(max_features, seed):
    X, y = make_friedman1(120, n_features=10, noise=1.0, random_state=seed)
    forest = RandomForestRegressor(40, max_features=max_features, random_state=seed).fit(X, y)
    return np.array([tree.predict(X_test) for tree in forest.estimators_])

kept = {}
for name, max_features in [("bagging, all features", 1.0), ("forest, a third", 1 / 3)]:
    runs = np.array([tree_predictions(max_features, seed) for seed in range(15)])  # run, tree, row
    kept[name] = runs
    one = runs[:, 0].var(axis=0).mean()
    many = runs.mean(axis=1).var(axis=0).mean()
    error = ((runs.mean(axis=1) - y_test) ** 2).mean() ** 0.5
    print(f"{name:22} variance of one tree {one:.1f}, of 40 together {many:.1f}; error {error:.2f}")

# --- recorded
all_runs = dict(zip(["bagging", "forest"], kept.values()))
counts = [1, 2, 3, 5, 8, 12, 20, 30, 40]
var = {n: [float(r[:, :c].mean(axis=1).var(axis=0).mean()) for c in counts] for n, r in all_runs.items()}
err = {n: float(((r.mean(axis=1) - y_test) ** 2).mean() ** 0.5) for n, r in all_runs.items()}
one_err = float(((all_runs["bagging"][:, 0] - y_test) ** 2).mean() ** 0.5)
def rho(r):  # correlation over training sets of two trees of one ensemble, averaged over rows
    d = r - r.mean(axis=0)
    cov = np.mean([(d[:, i] * d[:, i + 1]).mean(axis=0).mean() for i in range(0, 38, 2)])
    return float(cov / r.var(axis=0).mean())
values = {"bag_one": var["bagging"][0], "bag_all": var["bagging"][-1], "forest_one": var["forest"][0], "forest_all": var["forest"][-1], "bag_error": err["bagging"], "forest_error": err["forest"], "one_error": one_err,
          "bag_rho": rho(all_runs["bagging"]), "forest_rho": rho(all_runs["forest"]), "bag_12": var["bagging"][5], "forest_12": var["forest"][5]}
plot = {
    "title": "Averaging trees: what is left of the variance",
    "description": f"Variance of the prediction over 15 training sets, by number of trees. With all features at each split it falls from {var['bagging'][0]:.1f} for one tree to {var['bagging'][-1]:.1f} for 40; with a third of the features from {var['forest'][0]:.1f} to {var['forest'][-1]:.1f}. Both level off after some twenty trees.",
    "height": 260, "marginRight": 100, "marginBottom": 42,
    "x": {"label": "trees", "type": "log", "ticks": [1, 3, 10, 20, 40], "tickFormat": "d", "labelOffset": 36}, "y": {"label": "variance", "grid": True, "domain": [0, 17], "ticks": 6},
    "marks": [
        {"mark": "line", "data": {"c": counts, "v": [round(v, 2) for v in var["bagging"]]}, "x": "c", "y": "v", "stroke": "var(--plot-1)", "strokeWidth": 2, "strokeDasharray": "6 3"},
        {"mark": "line", "data": {"c": counts, "v": [round(v, 2) for v in var["forest"]]}, "x": "c", "y": "v", "stroke": "var(--plot-2)", "strokeWidth": 2},
        {"mark": "text", "data": {"c": [40, 40], "v": [var["bagging"][-1] + 0.5, var["forest"][-1] - 0.3], "t": ["all features", "a third"]}, "x": "c", "y": "v", "text": "t", "textAnchor": "start", "dx": 8},
    ],
    "table": {"columns": ["Trees", "Variance, all features", "Variance, a third"], "rows": [[c, a, b] for c, a, b in zip(counts, var["bagging"], var["forest"])]},
}
