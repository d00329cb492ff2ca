from sklearn.calibration import CalibratedClassifierCV, calibration_curve
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = make_classification(n_samples=8000, n_features=20, n_informative=2, n_redundant=10, random_state=42)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, random_state=0)
models = {
    "naive Bayes": GaussianNB(),
    "calibrated": CalibratedClassifierCV(GaussianNB(), method="isotonic", cv=5),
    "logistic": LogisticRegression(),
}
scores = {name: model.fit(X_train, y_train).predict_proba(X_test)[:, 1] for name, model in models.items()}
for name, p in scores.items():
    print(f"{name:11}  AUC {roc_auc_score(y_test, p):.3f}   log loss {log_loss(y_test, p):.3f}   Brier {brier_score_loss(y_test, p):.3f}")

# --- recorded
key = {"naive Bayes": "nb", "calibrated": "cal", "logistic": "lr"}
values = {}
for name, p in scores.items():
    values.update({f"{key[name]}_auc": roc_auc_score(y_test, p), f"{key[name]}_log": log_loss(y_test, p), f"{key[name]}_brier": brier_score_loss(y_test, p)})
sure = scores["naive Bayes"] >= 0.9
values.update({"sure": int(sure.sum()), "sure_said": float(scores["naive Bayes"][sure].mean()), "sure_right": float(y_test[sure].mean())})
lines = {n: calibration_curve(y_test, scores[n], n_bins=10) for n in ("naive Bayes", "calibrated")}
names = list(lines)
line = lambda n, **o: {"mark": "line", "data": {"x": list(lines[n][1]), "y": list(lines[n][0]), "k": [n] * len(lines[n][0])}, "x": "x", "y": "y", "stroke": "k", "strokeWidth": 2, "marker": "circle", **o}
plot = {
    "title": "Reliability diagram",
    "description": f"Observed share of positives against the predicted probability, in ten bins. Naive Bayes lies below the diagonal at high and above it at low probabilities: where it says {values['sure_said']:.2f} on average, {values['sure_right']:.2f} are positive. After isotonic calibration the line follows the diagonal.",
    "width": 400, "height": 340, "marginBottom": 42,
    "x": {"label": "predicted probability", "labelOffset": 36, "domain": [0, 1], "grid": True}, "y": {"label": "share of positives", "domain": [0, 1], "grid": True},
    "color": {"domain": names, "legend": True},
    "marks": [
        {"mark": "line", "data": {"x": [0, 1], "y": [0, 1]}, "x": "x", "y": "y", "strokeDasharray": "4 4", "strokeOpacity": 0.7},
        line("naive Bayes", strokeDasharray="8 3"), line("calibrated"),
        {"mark": "text", "data": {"x": [0.3], "y": [0.3], "t": ["perfect"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 8, "dy": 10},
    ],
    "table": {"columns": ["Naive Bayes says", "and so many are positive"], "rows": [[float(a), float(b)] for a, b in zip(lines["naive Bayes"][1], lines["naive Bayes"][0])]},
}
