import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True)
ill = y == 0  # in this data set 0 is malignant
model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))

answers = {
    "always benign": cross_val_predict(DummyClassifier(strategy="most_frequent"), X, ill, cv=5),
    "one rule": cross_val_predict(DecisionTreeClassifier(max_depth=1, random_state=0), X, ill, cv=5),  # one column, one limit
    "logistic regression": cross_val_predict(model, X, ill, cv=5),
    "lower threshold": cross_val_predict(model, X, ill, cv=5, method="predict_proba")[:, 1] > 5 / 105,
}
for name, says_ill in answers.items():
    missed, alarms = np.sum(ill & ~says_ill), np.sum(~ill & says_ill)
    cost = 100 * missed + 5 * alarms  # a missed cancer is twenty times as bad as a false alarm
    right = np.mean(says_ill == ill)
    print(f"{name:20} accuracy {right:.3f}  missed {missed:3}  false alarms {alarms:2}  cost {cost:6,}")

# --- recorded
rows = []
for name, said in answers.items():
    m, a = int(np.sum(ill & ~said)), int(np.sum(~ill & said))
    rows.append([name, float(np.mean(said == ill)), m, a, 100 * m + 5 * a])
values = {"rows": len(y), "ill": int(ill.sum()), "threshold": 5 / 105}
for key, r in zip(["never", "rule", "model", "tuned"], rows):
    values |= {f"{key}_accuracy": r[1], f"{key}_missed": r[2], f"{key}_alarms": r[3], f"{key}_cost": r[4]}
stump = DecisionTreeClassifier(max_depth=1, random_state=0).fit(X, ill)
values |= {"rule_column": str(load_breast_cancer().feature_names[stump.tree_.feature[0]]), "rule_limit": float(stump.tree_.threshold[0])}
costs = [r[4] for r in rows]
plot = {
    "title": "What the mistakes cost",
    "description": "Bars of total cost. " + " ".join(f"{r[0]}: {r[4]:,} at an accuracy of {r[1]:.3f}." for r in rows) + " The lower threshold is less accurate than 0.5 and the cheapest of all.",
    "height": 190, "marginLeft": 130, "marginRight": 100,
    "x": {"label": "cost", "grid": True, "ticks": 4},
    "y": {"label": None, "domain": [r[0] for r in rows]},
    "marks": [
        {"mark": "barX", "data": {"c": costs, "n": [r[0] for r in rows]}, "x": "c", "y": "n", "fill": "var(--plot-1)", "fillOpacity": 0.55},
        {"mark": "text", "data": {"c": costs, "n": [r[0] for r in rows], "t": [f"{r[4]:,} · {r[1]:.1%}" for r in rows]}, "x": "c", "y": "n", "text": "t", "textAnchor": "start", "dx": 4},
    ],
    "table": {"columns": ["Answer", "Accuracy", "Missed", "False alarms", "Cost"], "rows": rows},
}
