import numpy as np
from sklearn.datasets import load_digits
from sklearn.experimental import enable_halving_search_cv  # noqa: F401
from sklearn.model_selection import HalvingGridSearchCV
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
X = X / 16
grid = {"C": np.logspace(-2, 2, 9), "gamma": np.logspace(-4, 1, 6)}
search = HalvingGridSearchCV(SVC(), grid, factor=3, resource="n_samples", min_resources=60, cv=3, random_state=0)
search.fit(X, y)
for round_, (n, rows) in enumerate(zip(search.n_candidates_, search.n_resources_), 1):
    print(f"round {round_}: {n:2} candidates on {rows:4} rows")
print("best", {k: round(float(v), 4) for k, v in search.best_params_.items()}, f"accuracy {search.best_score_:.3f}")
spent = sum(n * r for n, r in zip(search.n_candidates_, search.n_resources_))
print(f"rows trained on, against a full grid: {spent / (54 * search.n_resources_[-1]):.0%}")

# --- recorded
r = search.cv_results_
rounds = len(search.n_candidates_)
lines = {"x": [], "y": [], "id": [], "k": []}
for p in range(54):
    pts = [(i, s) for i, s, q in zip(r["iter"], r["mean_test_score"], r["params"]) if q == list(search.cv_results_["params"])[p]]
    fate = "winner" if r["params"][p] == search.best_params_ else "dropped"
    for i, s in pts:
        lines["x"].append(int(search.n_resources_[i])), lines["y"].append(round(float(s), 3)), lines["id"].append(p), lines["k"].append(fate)
values = {"candidates": 54, "rounds": rounds, "share": float(spent / (54 * search.n_resources_[-1])), "accuracy": float(search.best_score_), "first_rows": int(search.n_resources_[0]), "last_rows": int(search.n_resources_[-1]), "last_candidates": int(search.n_candidates_[-1])}
dots = sorted(set(zip(lines["x"], lines["y"])))
kept = [i for i, q in enumerate(lines["id"]) if lines["id"].count(q) > 1]
paths = {k: [lines[k][i] for i in kept] for k in ("x", "y", "id")}
one = {k: [v for v, f in zip(lines[k], lines["k"]) if f == "winner"] for k in ("x", "y")}
plot = {
    "title": "Successive halving",
    "description": f"Accuracy of 54 candidates against the rows they were trained on, a line for each that survives. After {search.n_resources_[0]} rows two of three are dropped, and so on; {search.n_candidates_[-1]} reach {search.n_resources_[-1]} rows. The winner's line is drawn strong.",
    "height": 260,
    "x": {"type": "log", "label": "rows in training", "tickFormat": "~g", "domain": [50, 2000], "ticks": [int(v) for v in search.n_resources_]},
    "y": {"label": "accuracy", "grid": True, "domain": [0, 1]},
    "marks": [
        {"mark": "line", "data": paths, "x": "x", "y": "y", "z": "id", "stroke": "var(--plot-1)", "strokeOpacity": 0.35},
        {"mark": "dot", "data": {"x": [d[0] for d in dots], "y": [d[1] for d in dots]}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "r": 2.5, "strokeOpacity": 0.6},
        {"mark": "line", "data": one, "x": "x", "y": "y", "stroke": "var(--plot-2)", "strokeWidth": 2.5},
        {"mark": "text", "data": {"x": [one["x"][-1]], "y": [one["y"][-1]], "t": ["winner"]}, "x": "x", "y": "y", "text": "t", "dy": 16},
    ],
    "table": {"columns": ["Round", "Candidates", "Rows"], "rows": [[i + 1, int(n), int(s)] for i, (n, s) in enumerate(zip(search.n_candidates_, search.n_resources_))]},
}
