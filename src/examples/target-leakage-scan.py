import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

data = load_breast_cancer(as_frame=True)
X = data.data[["mean area", "mean texture", "smoothness error"]].copy()
y = 1 - data.target  # 1: malignant
rng = np.random.default_rng(0)
X["treatment cost"] = 2000 + 9000 * y + rng.normal(0, 900, len(y))  # known only after the diagnosis
X["row id"] = rng.permutation(len(y))

tree = DecisionTreeClassifier(max_depth=3, random_state=0)
scores = {c: cross_val_score(tree, X[[c]], y, cv=5, scoring="roc_auc").mean() for c in X}
for column, auc in sorted(scores.items(), key=lambda item: -item[1]):
    print(f"{column:18} {auc:.2f}")

# --- recorded
names = sorted(scores, key=lambda c: -scores[c])
values = {c.replace(" ", "_"): float(scores[c]) for c in names}
plot = {
    "title": "Predictive power of each column alone",
    "description": "Horizontal bars that begin at an AUC of 0.5, one for each column: " + ", ".join(f"{c} {scores[c]:.2f}" for c in names) + ". The cost, known only afterwards, predicts almost perfectly; the row id does not predict.",
    "height": 220,
    "marginLeft": 118,
    "marginRight": 34,
    "x": {"label": "AUC × 100", "labelAnchor": "center", "domain": [40, 100], "grid": True, "ticks": [40, 60, 80, 100]},
    "y": {"label": None, "domain": names},
    "marks": [
        {"mark": "barX", "data": {"c": names, "a": [100 * scores[c] for c in names], "z": [50] * len(names)}, "x1": "z", "x2": "a", "y": "c", "fill": "var(--plot-1)"},
        {"mark": "text", "data": {"c": names, "a": [max(100 * scores[c], 50) for c in names], "t": [f"{100 * scores[c]:.0f}" for c in names]}, "x": "a", "y": "c", "text": "t", "textAnchor": "start", "dx": 5},
        {"mark": "ruleX", "data": {"x": [50]}, "x": "x"},
    ],
    "table": {"columns": ["Column", "AUC alone"], "rows": [[c, float(scores[c])] for c in names]},
}
