import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

# 4 columns that tell something, 8 that only repeat them in other words
X, y = make_classification(12000, n_features=12, n_informative=4, n_redundant=8, flip_y=0.1, class_sep=0.8, random_state=3)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, random_state=0)

for model in (GaussianNB(), LogisticRegression(max_iter=1000)):
    p = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
    sure = p > 0.99
    print(f"{type(model).__name__:18} AUC {roc_auc_score(y_test, p):.3f}   log loss {log_loss(y_test, p):.3f}")
    print(f"   above 0.99: {sure.sum()} rows, {y_test[sure].mean():.2f} of them positive")

# --- recorded
values, curves, table = {}, {}, []
for key, model in [("nb", GaussianNB()), ("lr", LogisticRegression(max_iter=1000))]:
    p = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
    sure = p > 0.99
    values |= {f"{key}_auc": float(roc_auc_score(y_test, p)), f"{key}_loss": float(log_loss(y_test, p)), f"{key}_sure": int(sure.sum()), f"{key}_right": float(y_test[sure].mean()) if sure.any() else 0.0, f"{key}_extreme": float(np.mean((p > 0.99) | (p < 0.01))), f"{key}_accuracy": float(np.mean((p > 0.5) == y_test))}
    bins = np.clip((p * 10).astype(int), 0, 9)
    curves[key] = [(float(p[bins == b].mean()), float(y_test[bins == b].mean()), int((bins == b).sum())) for b in range(10) if (bins == b).sum() >= 30]
values["rows"] = len(y_test)
table = [[name, a, b, n] for name, key in [("naive Bayes", "nb"), ("logistic", "lr")] for a, b, n in curves[key]]
plot = {
    "title": "What it says, and what happens",
    "description": f"Predicted probability against the share that was positive, in ten bins. The logistic regression follows the diagonal. Naive Bayes runs flatter than it: where it says {curves['nb'][0][0]:.2f} in fact {curves['nb'][0][1]:.2f} are positive, and where it says {curves['nb'][-1][0]:.2f} only {curves['nb'][-1][1]:.2f}.",
    "height": 290, "width": 400, "marginRight": 20,
    "x": {"label": "predicted probability", "domain": [0, 1], "ticks": 5}, "y": {"label": "share of positives", "domain": [0, 1], "ticks": 5, "grid": True},
    "color": {"legend": True, "domain": ["naive Bayes", "logistic"]}, "symbol": {"domain": ["naive Bayes", "logistic"]},
    "marks": [
        {"mark": "line", "data": {"x": [0, 1], "y": [0, 1]}, "x": "x", "y": "y", "stroke": "currentColor", "strokeOpacity": 0.5, "strokeDasharray": "3 3"},
        *[{"mark": "line", "data": {"x": [round(a, 3) for a, _, _ in curves[k]], "y": [round(b, 3) for _, b, _ in curves[k]]}, "x": "x", "y": "y", "stroke": c, "strokeWidth": 1.5} for k, c in [("nb", "var(--plot-1)"), ("lr", "var(--plot-2)")]],
        {"mark": "dot", "data": {"x": [round(r[1], 3) for r in table], "y": [round(r[2], 3) for r in table], "k": [r[0] for r in table]}, "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 4},
    ],
    "table": {"columns": ["Model", "Says", "Is", "Rows"], "rows": table},
}
