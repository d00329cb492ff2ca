from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer(as_frame=True)
X = data.data[["worst texture", "worst smoothness"]]
y = (data.target == 0).astype(int)  # malignant is the positive class
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, stratify=y, random_state=0)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
score = model.predict_proba(X_test)[:, 1]

positives, negatives = score[y_test == 1], score[y_test == 0]
pairs = [(p > n) + 0.5 * (p == n) for p in positives for n in negatives]
print(f"{len(pairs)} pairs, the malignant one scores higher in {sum(pairs) / len(pairs):.4f}")
print(f"roc_auc_score                                     {roc_auc_score(y_test, score):.4f}")

fpr, tpr, thresholds = roc_curve(y_test, score)
print(f"squared scores, the same order                    {roc_auc_score(y_test, score**2):.4f}")

# --- recorded
import numpy as np

one = X_test["worst smoothness"]  # a single column as its own score
single = roc_auc_score(y_test, one)
f1, t1, _ = roc_curve(y_test, one)
grid = np.linspace(0, 1, 31)
curve = {"two columns": np.interp(grid, fpr, tpr), "one column": np.interp(grid, f1, t1)}
marks = [(t, float((score[y_test == 0] >= t).mean()), float((score[y_test == 1] >= t).mean())) for t in (0.2, 0.5)]
values = {
    "pairs": len(pairs), "positives": len(positives), "negatives": len(negatives), "ranked": float(sum(pairs)), "auc": roc_auc_score(y_test, score), "auc_squared": roc_auc_score(y_test, score**2), "auc_one": single,
    "auc_flipped": roc_auc_score(y_test, -score), "gini": 2 * roc_auc_score(y_test, score) - 1, "partial": roc_auc_score(y_test, score, max_fpr=0.1),
    "tpr_50": marks[-1][2], "fpr_50": marks[-1][1],
}
names = list(curve)
plot = {
    "title": "Two ROC curves",
    "description": f"True against false positive rate. The curve of the model with two columns, AUC {values['auc']:.2f}, bends towards the upper left corner; that of one column alone, AUC {single:.2f}, lies lower for the most part. "
    f"At a threshold of 0.5 the model has a false positive rate of {marks[-1][1]:.2f} and a true positive rate of {marks[-1][2]:.2f}. A dashed diagonal is guessing.",
    "width": 400, "height": 350, "marginBottom": 42,
    "x": {"label": "false positive rate", "labelOffset": 36, "domain": [0, 1], "grid": True},
    "y": {"label": "true positive rate", "domain": [0, 1], "grid": True},
    "color": {"domain": names, "legend": True},
    "marks": [
        {"mark": "line", "data": {"x": [0, 1], "y": [0, 1]}, "x": "x", "y": "y", "strokeDasharray": "4 4", "strokeOpacity": 0.7},
        {"mark": "line", "data": {"x": list(grid), "y": list(curve[names[1]]), "k": [names[1]] * len(grid)}, "x": "x", "y": "y", "stroke": "k", "strokeWidth": 2, "strokeDasharray": "8 3"},
        {"mark": "line", "data": {"x": list(grid), "y": list(curve[names[0]]), "k": [names[0]] * len(grid)}, "x": "x", "y": "y", "stroke": "k", "strokeWidth": 2},
        {"mark": "dot", "data": {"x": [m[1] for m in marks], "y": [m[2] for m in marks]}, "x": "x", "y": "y", "r": 4, "fill": "var(--plot-1)"},
        {"mark": "text", "data": {"x": [m[1] for m in marks], "y": [m[2] for m in marks], "t": [f"at {m[0]}" for m in marks]}, "x": "x", "y": "y", "text": "t", "textAnchor": "end", "dx": -6, "dy": -8},
        {"mark": "text", "data": {"x": [0.62], "y": [0.56], "t": ["guessing"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 4},
    ],
    "table": {"columns": ["FPR", *names], "rows": [[float(grid[i]), *(float(curve[n][i]) for n in names)] for i in (0, 3, 6, 12, 18, 24, 30)]},
}
