import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import StratifiedKFold, learning_curve
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

X, y = load_digits(return_X_y=True)
models = {
    "tree of depth 3": DecisionTreeClassifier(max_depth=3, random_state=0),
    "full tree": DecisionTreeClassifier(random_state=0),
    "SVM, gamma too large": SVC(gamma=0.02),
    "SVM, default": SVC(),
}
folds = StratifiedKFold(4, shuffle=True, random_state=0)
curves = {}
for name, model in models.items():
    sizes, train, valid = learning_curve(model, X, y, cv=folds, train_sizes=[80, 150, 300, 600, 1347])
    curves[name] = train.mean(axis=1), valid.mean(axis=1)
    print(f"{name:21}", *(f"{n:5}: {t:.2f} / {v:.2f}" for n, t, v in list(zip(sizes, *curves[name]))[::2]))

# --- recorded
panels = {"tree of depth 3": "A: depth 3", "full tree": "B: full tree", "SVM, gamma too large": "C: large gamma", "SVM, default": "D: default SVM"}
keys = dict(zip(models, ["bias", "variance", "over", "good"]))
values, rows, d = {}, [], {"p": [], "x": [], "y": [], "k": []}
for name, (t, v) in curves.items():
    values |= {f"{keys[name]}_train": float(t[-1]), f"{keys[name]}_valid": float(v[-1]), f"{keys[name]}_valid_small": float(v[0])}
    rows += [[panels[name], int(sizes[i]), round(float(t[i]), 3), round(float(v[i]), 3)] for i in (0, 2, 4)]
    for k, s in (("training", t), ("validation", v)):
        for a, q in zip(sizes, s):
            d["p"].append(panels[name]); d["x"].append(int(a)); d["y"].append(round(float(q), 3)); d["k"].append(k)
def part(k):
    keep = [i for i, q in enumerate(d["k"]) if q == k]
    return {c: [d[c][i] for i in keep] for c in ("p", "x", "y", "k")}
plot = {
    "title": "Four learning curves",
    "description": "Accuracy over the number of training rows in four panels. A: both curves meet low, near a half. B: training stays at 1, validation climbs to "
    f"{values['variance_valid']:.2f}; the gap stays. C: training at 1, validation climbs steeply and is at {values['over_valid']:.2f}. D: both close together at the top, {values['good_train']:.2f} and {values['good_valid']:.2f}.",
    "width": 480, "height": 230,
    "x": {"label": "training rows", "ticks": [0, 1000]}, "y": {"label": "accuracy", "grid": True, "domain": [0, 1.02]}, "fx": {"label": None, "domain": list(panels.values())},
    "color": {"legend": True, "domain": ["training", "validation"], "range": ["var(--plot-2)", "var(--plot-1)"]},
    "symbol": {"domain": ["training", "validation"], "range": ["circle", "square"]},
    "marks": [
        {"mark": "line", "data": part("training"), "x": "x", "y": "y", "fx": "p", "stroke": "k", "strokeDasharray": "6 3"},
        {"mark": "line", "data": part("validation"), "x": "x", "y": "y", "fx": "p", "stroke": "k"},
        {"mark": "dot", "data": part("validation"), "x": "x", "y": "y", "fx": "p", "stroke": "k", "symbol": "k", "r": 2.5},
    ],
    "table": {"columns": ["Panel", "Rows", "Training", "Validation"], "rows": rows},
}
