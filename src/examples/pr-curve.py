from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer(as_frame=True)
X = data.data[["worst texture", "worst smoothness"]]  # two of thirty columns, so that there are errors to study
y = (data.target == 0).astype(int)  # malignant is the positive class
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, stratify=y, random_state=0)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
score = model.predict_proba(X_test)[:, 1]

for times in [1, 20]:  # as it is, then as if each benign tumour came twenty times
    weight = y_test.map({1: 1, 0: times})
    rate = weight[y_test == 1].sum() / weight.sum()
    roc = roc_auc_score(y_test, score, sample_weight=weight)
    average = average_precision_score(y_test, score, sample_weight=weight)
    print(f"positives {rate:6.1%}   ROC AUC {roc:.3f}   average precision {average:.3f}")

precision, recall, thresholds = precision_recall_curve(y_test, score)

# --- recorded
import numpy as np
from sklearn.metrics import auc

rare = y_test.map({1: 1, 0: 20})
rare_rate = float(rare[y_test == 1].sum() / rare.sum())
said = score >= 0.5
values = {
    "roc": roc_auc_score(y_test, score), "ap": average_precision_score(y_test, score), "rate": float(y_test.mean()),
    "roc_rare": roc_auc_score(y_test, score, sample_weight=rare), "ap_rare": average_precision_score(y_test, score, sample_weight=rare), "rate_rare": rare_rate,
    "precision_rare": float(rare[said & (y_test == 1)].sum() / rare[said].sum()), "lift": average_precision_score(y_test, score) / float(y_test.mean()),
    "lift_rare": average_precision_score(y_test, score, sample_weight=rare) / rare_rate, "trapezoid": auc(recall, precision),
}
recalls, curves, rows = np.linspace(0.04, 1, 25), {}, []
names = [f"{100 * v:.0f} % malignant" for v in (y_test.mean(), rare_rate)]
for name, w in zip(names, (None, rare)):
    p, r, t = precision_recall_curve(y_test, score, sample_weight=w)
    curves[name] = [float(p[np.where(r >= x - 1e-9)[0][-1]]) for x in recalls]
for x in (0.2, 0.4, 0.6, 0.8, 1.0):
    i = int(np.argmin(abs(recalls - x)))
    rows.append([x, curves[names[0]][i], curves[names[1]][i]])
points = [(float(((score >= t) & (y_test == 1)).sum() / (y_test == 1).sum()), float(y_test[score >= t].mean()), str(t)) for t in (0.2, 0.5, 0.8)]
plot = {
    "title": "Precision against recall, at two rates of positives",
    "description": f"Two falling lines from recall 0 to 1. With {values['rate']:.0%} positives the average precision is {values['ap']:.2f}, above a dashed line at the rate. "
    f"With {rare_rate:.0%} the same scores give {values['ap_rare']:.2f}. The ROC AUC is {values['roc']:.2f} in both.",
    "height": 300, "marginBottom": 42, "marginRight": 84,
    "x": {"label": "recall", "labelOffset": 36, "domain": [0, 1]},
    "y": {"label": "precision", "domain": [0, 1], "grid": True},
    "color": {"domain": names, "legend": True},
    "marks": [
        {"mark": "ruleY", "data": {"y": [values["rate"], rare_rate], "k": names}, "y": "y", "stroke": "k", "strokeDasharray": "4 4", "strokeOpacity": 0.7},
        {"mark": "lineY", "data": {"x": list(recalls), "y": curves[names[0]], "k": [names[0]] * len(recalls)}, "x": "x", "y": "y", "stroke": "k", "strokeWidth": 2},
        {"mark": "lineY", "data": {"x": list(recalls), "y": curves[names[1]], "k": [names[1]] * len(recalls)}, "x": "x", "y": "y", "stroke": "k", "strokeWidth": 2, "strokeDasharray": "8 3"},
        {"mark": "dot", "data": {"x": [p[0] for p in points], "y": [p[1] for p in points]}, "x": "x", "y": "y", "r": 4, "fill": "var(--plot-1)"},
        {"mark": "text", "data": {"x": [p[0] for p in points], "y": [p[1] for p in points], "t": [f"at {p[2]}" for p in points]}, "x": "x", "y": "y", "text": "t", "dy": -12, "dx": 12},
        {"mark": "text", "data": {"x": [1, 1], "y": [values["rate"], rare_rate], "t": [f"guessing {v:.2f}" for v in (values["rate"], rare_rate)]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 6},
    ],
    "table": {"columns": ["Recall", *names], "rows": rows},
}
