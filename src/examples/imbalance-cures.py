import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_score, recall_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=20000, n_features=8, n_informative=5, weights=[0.97], class_sep=0.9, random_state=4)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, test_size=0.5, random_state=0)
rng = np.random.default_rng(0)
rare, common = np.flatnonzero(y_train == 1), np.flatnonzero(y_train == 0)
over = np.append(np.arange(len(y_train)), rng.choice(rare, len(common) - len(rare)))
under = np.append(rare, rng.choice(common, len(rare), replace=False))

rows = np.arange(len(y_train))
models = {
    "nothing done": LogisticRegression().fit(X_train, y_train),
    "class weights": LogisticRegression(class_weight="balanced").fit(X_train, y_train),
    "oversampled": LogisticRegression().fit(X_train[over], y_train[over]),
    "undersampled": LogisticRegression().fit(X_train[under], y_train[under]),
}
cut = np.mean(y_train)  # a lower threshold for the model to which nothing was done
scores = {name: model.predict_proba(X_test)[:, 1] for name, model in models.items()}
calls = {**{name: score > 0.5 for name, score in scores.items()}, "lower threshold": scores["nothing done"] > cut}
for name, said in calls.items():
    score = scores.get(name, scores["nothing done"])
    print(f"{name:15}  precision {precision_score(y_test, said):.2f}   recall {recall_score(y_test, said):.2f}   average precision {average_precision_score(y_test, score):.2f}   mean score {score.mean():.2f}")

# --- recorded
got = {n: (float(precision_score(y_test, s)), float(recall_score(y_test, s)), float(average_precision_score(y_test, scores.get(n, scores["nothing done"]))), float(scores.get(n, scores["nothing done"]).mean())) for n, s in calls.items()}
values = {"rate": float(y_test.mean()), "train_rows": len(y_train), "under_rows": len(under), "over_rows": len(over), "cut": float(cut)}
for key, n in [("none", "nothing done"), ("weights", "class weights"), ("over", "oversampled"), ("under", "undersampled"), ("cut", "lower threshold")]:
    values[f"{key}_precision"], values[f"{key}_recall"], values[f"{key}_ap"], values[f"{key}_mean"] = got[n]
from sklearn.metrics import precision_recall_curve
def curve(score):
    p, r, _ = precision_recall_curve(y_test, score)
    points, seen = [], 2.0
    for a, b in zip(r[:-1], p[:-1]):
        if seen - a >= 0.05:
            points.append((round(float(a), 2), round(float(b), 2)))
            seen = a
    return points
plain, weighted = curve(scores["nothing done"]), curve(scores["class weights"])
plot = {
    "title": "Five models, two curves",
    "description": "Two curves of precision over recall: of a logistic regression to which nothing was done (solid) and of one with class weights (dashed). The solid one is far higher up to a recall of about 0.7, the dashed one a little higher beyond. Five points. "
    + " ".join(f"{n}: precision {a:.2f}, recall {b:.2f}." for n, (a, b, _, _) in got.items()),
    "height": 290,
    "width": 400,
    "marginBottom": 42,
    "x": {"label": "recall", "labelOffset": 38, "domain": [0, 1], "ticks": 5},
    "y": {"label": "precision", "domain": [0, 1], "grid": True, "ticks": 5},
    "color": {"legend": True, "domain": list(got)},
    "symbol": {"domain": list(got)},
    "marks": [
        *[{"mark": "line", "data": {"x": [a for a, _ in pts], "y": [b for _, b in pts]}, "x": "x", "y": "y", "stroke": "currentColor", "strokeOpacity": 0.6, "strokeDasharray": dash} for pts, dash in [(plain, "1 0"), (weighted, "4 3")]],
        {"mark": "dot", "data": {"x": [v[1] for v in got.values()], "y": [v[0] for v in got.values()], "k": list(got)}, "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 6, "strokeWidth": 2},
    ],
    "table": {"columns": ["Cure", "Precision", "Recall", "Average precision", "Mean score"], "rows": [[n, *v] for n, v in got.items()]},
}
