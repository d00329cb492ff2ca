import warnings

import numpy as np
from sklearn.datasets import make_classification
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.model_selection import RepeatedStratifiedKFold, StratifiedKFold, StratifiedShuffleSplit, cross_val_score

warnings.filterwarnings("ignore")
X, y = make_classification(14_000, 15, n_informative=6, flip_y=0.1, random_state=0)
model = LinearDiscriminantAnalysis()
methods = {
    "one holdout of 20 %": StratifiedShuffleSplit(1, test_size=0.2, random_state=0),
    "2 folds": StratifiedKFold(2, shuffle=True, random_state=0),
    "5 folds": StratifiedKFold(5, shuffle=True, random_state=0),
    "10 folds": StratifiedKFold(10, shuffle=True, random_state=0),
    "5 folds, 4 times": RepeatedStratifiedKFold(n_splits=5, n_repeats=4, random_state=0),
}
errors = {name: [] for name in methods}
for start in range(0, 4500, 90):  # fifty datasets of 90 rows
    Xs, ys = X[start : start + 90], y[start : start + 90]
    truth = model.fit(Xs, ys).score(X[4500:], y[4500:])  # on 9,500 rows never used
    for name, folds in methods.items():
        errors[name].append(cross_val_score(model, Xs, ys, cv=folds).mean() - truth)
for name, e in errors.items():
    print(f"{name:20} too high by {np.mean(e):6.3f} on average, standard deviation {np.std(e):.3f}")

# --- recorded
key = dict(zip(methods, ["holdout", "two", "five", "ten", "repeated"]))
values = {f"{key[n]}_bias": float(np.mean(e)) for n, e in errors.items()} | {f"{key[n]}_sd": float(np.std(e)) for n, e in errors.items()}
first = cross_val_score(model, X[:90], y[:90], cv=methods["5 folds"])
values |= {"fold_low": float(first.min()), "fold_high": float(first.max())}
names = list(methods)
q = {n: np.percentile(e, [10, 50, 90]) for n, e in errors.items()}
plot = {
    "title": "How far the estimate is off",
    "description": "For five ways to estimate, a bar holds the middle 80 % of 50 estimates, minus the true accuracy; a dot their mean: "
    + "; ".join(f"{n}: {q[n][0]:.2f} to {q[n][2]:.2f}" for n in names) + ".",
    "height": 200, "marginLeft": 128, "x": {"label": "estimate minus truth", "grid": True, "ticks": 5}, "y": {"label": None, "domain": names},
    "marks": [
        {"mark": "ruleX", "data": {"x": [0]}, "x": "x", "stroke": "currentColor", "strokeOpacity": 0.6},
        {"mark": "link", "data": {"a": [round(float(q[n][0]), 3) for n in names], "b": [round(float(q[n][2]), 3) for n in names], "n": names}, "x1": "a", "x2": "b", "y": "n", "stroke": "var(--plot-1)", "strokeWidth": 14, "strokeOpacity": 0.35},
        {"mark": "dot", "data": {"x": [round(float(np.mean(errors[n])), 3) for n in names], "n": names}, "x": "x", "y": "n", "stroke": "var(--plot-2)", "fill": "var(--plot-2)", "r": 4},
    ],
    "table": {"columns": ["Method", "Mean error", "Standard deviation", "10th percentile", "90th percentile"], "rows": [[n, round(float(np.mean(errors[n])), 4), round(float(np.std(errors[n])), 4), round(float(q[n][0]), 3), round(float(q[n][2]), 3)] for n in names]},
}
