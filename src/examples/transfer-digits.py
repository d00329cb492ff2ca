import warnings

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

warnings.filterwarnings("ignore")  # about epochs that end early
X, y = load_digits(return_X_y=True)
X = X / 16
rng = np.random.default_rng(0)

def hidden(network, X):
    return np.maximum(0, X @ network.coefs_[0] + network.intercepts_[0])

def compare(network, X, y, per_class, repeats=4):
    """Accuracy of a linear model on pixels, and on the features of a network trained elsewhere."""
    pixels, reused = [], []
    for _ in range(repeats):
        train = np.concatenate([rng.choice(np.flatnonzero(y == c), per_class, replace=False) for c in np.unique(y)])
        test = np.setdiff1d(np.arange(len(y)), train)
        for scores, Z in [(pixels, X), (reused, hidden(network, X))]:
            scores.append(LogisticRegression(max_iter=200).fit(Z[train], y[train]).score(Z[test], y[test]))
    return np.mean(pixels), np.mean(reused)

black, white = np.arange(900), np.arange(900, 1797)  # the second half: the same digits, white on black turned black on white
clean = MLPClassifier(64, max_iter=60, random_state=0).fit(X[black], y[black])
small = MLPClassifier(64, max_iter=60, random_state=0).fit(X[y < 5], y[y < 5])
found = []
for per_class in [1, 2, 5, 10, 20]:
    turned, new = compare(clean, 1 - X[white], y[white], per_class), compare(small, X[y >= 5], y[y >= 5], per_class)
    print(f"{per_class:2} labels a class: same digits, colors turned: pixels {'%.2f, reused %.2f' % turned}; new digits: pixels {'%.2f, reused %.2f' % new}")
    found.append((turned, new))

# --- recorded
ns = [1, 2, 5, 10, 20]
a, b = zip(*found)
values = {f"turned_{k}_{n}": float(a[i][j]) for i, n in enumerate(ns) for j, k in enumerate(("pixels", "reused"))} | {f"new_{k}_{n}": float(b[i][j]) for i, n in enumerate(ns) for j, k in enumerate(("pixels", "reused"))}
values["as_is"] = float(clean.score(1 - X[white], y[white]))
f1, f2 = "same digits, colors turned", "other digits"
d = {"f": [], "x": [], "y": [], "k": []}
for f, r in ((f1, a), (f2, b)):
    for j, k in enumerate(("pixels", "reused features")):
        for n, q in zip(ns, r):
            d["f"].append(f); d["x"].append(n); d["y"].append(round(float(q[j]), 3)); d["k"].append(k)
plot = {
    "title": "A reused layer, twice",
    "description": f"Accuracy over labels in each class. Left: a layer trained on 900 ordinary digits, reused on digits with black and white exchanged, reaches {a[0][1]:.2f} with one label a class, pixels {a[0][0]:.2f}; the lines meet at 20 labels or so. "
    f"Right: a layer trained on the digits 0 to 4 only, reused for 5 to 9, stays below the pixels: {b[0][1]:.2f} against {b[0][0]:.2f} with one label, {b[4][1]:.2f} against {b[4][0]:.2f} with twenty.",
    "width": 470, "height": 240,
    "x": {"label": "labels a class", "type": "log", "ticks": ns}, "y": {"label": "accuracy", "grid": True, "domain": [0.4, 1]}, "fx": {"label": None, "domain": [f1, f2]},
    "color": {"legend": True, "domain": ["reused features", "pixels"], "range": ["var(--plot-1)", "var(--plot-2)"]},
    "symbol": {"domain": ["reused features", "pixels"], "range": ["circle", "square"]},
    "marks": [
        {"mark": "line", "data": d, "x": "x", "y": "y", "fx": "f", "stroke": "k", "z": "k"},
        {"mark": "dot", "data": d, "x": "x", "y": "y", "fx": "f", "stroke": "k", "symbol": "k", "r": 3},
    ],
    "table": {"columns": ["Labels a class", "turned: pixels", "turned: reused", "other digits: pixels", "other digits: reused"], "rows": [[n, *(round(float(v), 2) for v in (*a[i], *b[i]))] for i, n in enumerate(ns)]},
}
