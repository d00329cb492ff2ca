import numpy as np
from scipy.stats import loguniform
from sklearn.datasets import load_wine
from sklearn.model_selection import GridSearchCV, RandomizedSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_wine(return_X_y=True)
X = X[:, :4]  # four columns keep the task hard
model = make_pipeline(StandardScaler(), SVC())
grid = {"svc__gamma": [0.001, 0.1, 10], "svc__C": [1, 10, 100]}
ranges = {"svc__gamma": loguniform(0.001, 10), "svc__C": loguniform(1, 100)}

def best(search):
    return search.fit(X, y)

by_grid = best(GridSearchCV(model, grid, cv=3))
by_chance = best(RandomizedSearchCV(model, ranges, n_iter=9, cv=3, random_state=10))
for name, s in (("grid", by_grid), ("random", by_chance)):
    gammas = len(set(np.round(np.array(s.cv_results_["param_svc__gamma"], dtype=float), 6)))
    print(f"{name:6} 9 trials, {gammas} values of gamma, best accuracy {s.best_score_:.3f}")

# --- recorded
repeat = [RandomizedSearchCV(model, ranges, n_iter=9, cv=3, random_state=s).fit(X, y).best_score_ for s in range(20)]
values = {
    "grid": float(by_grid.best_score_), "random": float(by_chance.best_score_), "random_mean": float(np.mean(repeat)),
    "wins": int(sum(r > by_grid.best_score_ for r in repeat)), "losses": int(sum(r < by_grid.best_score_ for r in repeat)), "repeats": len(repeat),
}
data = {"g": [], "c": [], "s": [], "a": []}
for name, s in (("grid", by_grid), ("random", by_chance)):
    for p, a in zip(s.cv_results_["params"], s.cv_results_["mean_test_score"]):
        data["g"].append(float(f"{p['svc__gamma']:.3g}")), data["c"].append(float(f"{p['svc__C']:.3g}")), data["s"].append(name), data["a"].append(f"{a:.0%}".replace("%", ""))
plot = {
    "title": "Nine trials by grid and by chance",
    "description": f"Two panels of nine trials each, gamma against C, both on logarithmic axes, labelled with the accuracy in percent. Ticks along the lower edge show how many values of gamma were tried: three by the grid, nine by chance. Best accuracy {by_grid.best_score_:.1%} by grid, {by_chance.best_score_:.1%} by chance.",
    "width": 460,
    "height": 270,
    "marginBottom": 40,
    "x": {"type": "log", "label": "gamma", "domain": [0.0006, 16], "tickFormat": "~g", "ticks": 4},
    "y": {"type": "log", "label": "C", "domain": [0.5, 180], "tickFormat": "~g", "ticks": [1, 10, 100]},
    "fx": {"label": None, "domain": ["grid", "random"], "padding": 0.12},
    "color": {"domain": ["grid", "random"]},
    "symbol": {"domain": ["grid", "random"]},
    "marks": [
        {"mark": "dot", "data": data, "x": "g", "y": "c", "fx": "s", "stroke": "s", "symbol": "s", "r": 4},
        {"mark": "text", "data": data, "x": "g", "y": "c", "fx": "s", "text": "a", "dy": -11},
        {"mark": "tickX", "data": {"g": data["g"], "y": [0.5] * 18, "s": data["s"]}, "x": "g", "fx": "s", "stroke": "s", "strokeWidth": 2, "insetTop": 195},
    ],
    "table": {"columns": ["Search", "Values of gamma", "Best accuracy"], "rows": [["grid", 3, f"{by_grid.best_score_:.1%}"], ["random", 9, f"{by_chance.best_score_:.1%}"]]},
}
