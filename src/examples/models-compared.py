from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

scaled = lambda model: make_pipeline(StandardScaler(), model)
models = {
    "logistic regression": scaled(LogisticRegression(max_iter=1000)),
    "SVM, RBF": scaled(SVC()),
    "random forest": RandomForestClassifier(60, random_state=0),
    "gradient boosting": HistGradientBoostingClassifier(max_iter=40, random_state=0),
    "k-NN": scaled(KNeighborsClassifier()),
    "naive Bayes": GaussianNB(),
    "decision tree": DecisionTreeClassifier(random_state=0),
}
X, y = load_breast_cancer(return_X_y=True)
folds = RepeatedStratifiedKFold(n_splits=5, n_repeats=2, random_state=0)
scores = {name: cross_val_score(model, X, y, cv=folds) for name, model in models.items()}
for name, s in scores.items():
    print(f"{name:20} {s.mean():.3f}   from {s.min():.3f} to {s.max():.3f}")

# --- recorded
import numpy as np
keys = ["logistic", "svm", "forest", "boosting", "knn", "bayes", "tree"]
values = {}
for k, s in zip(keys, scores.values()):
    values |= {k: float(s.mean()), f"{k}_sd": float(s.std(ddof=1))}
l, t, f = scores["logistic regression"], scores["decision tree"], scores["random forest"]
values |= {"beats_forest": int((l > f).sum()), "ties_forest": int((l == f).sum()), "folds": len(l), "rows": len(y)}
rng = np.random.default_rng(0)
A = rng.uniform(-1, 1, (600, 2)); b = (A[:, 0] * A[:, 1] > 0).astype(int)  # a chessboard of four squares
chess = {k: float(cross_val_score(m, A, b, cv=5).mean()) for k, m in zip(keys, models.values())}
values |= {f"chess_{k}": v for k, v in chess.items()}
order = sorted(scores, key=lambda n: -scores[n].mean())
plot = {
    "title": "Seven models, one data set",
    "description": "Rows with a dot for the mean accuracy of 10 folds and a line from the worst fold to the best. " + " ".join(f"{n}: {scores[n].mean():.3f}, from {scores[n].min():.3f} to {scores[n].max():.3f}." for n in order) + " The lines of the first five lie almost wholly over each other.",
    "height": 240, "marginLeft": 120,
    "x": {"label": "accuracy", "grid": True, "ticks": 5, "domain": [0.87, 1.005]},
    "y": {"label": None, "domain": order},
    "marks": [
        {"mark": "link", "data": {"a": [round(float(scores[n].min()), 4) for n in order], "b": [round(float(scores[n].max()), 4) for n in order], "n": order}, "x1": "a", "x2": "b", "y1": "n", "y2": "n", "stroke": "var(--plot-1)", "strokeWidth": 3, "strokeOpacity": 0.4},
        {"mark": "dot", "data": {"m": [round(float(scores[n].mean()), 4) for n in order], "n": order}, "x": "m", "y": "n", "fill": "var(--plot-1)", "r": 4.5},
        {"mark": "text", "data": {"m": [round(float(scores[n].mean()), 4) for n in order], "n": order, "t": [f"{scores[n].mean():.3f}" for n in order]}, "x": "m", "y": "n", "text": "t", "dy": -9},
    ],
    "table": {"columns": ["Model", "Mean", "Worst fold", "Best fold", "Chessboard"], "rows": [[n, float(scores[n].mean()), float(scores[n].min()), float(scores[n].max()), chess[keys[list(scores).index(n)]]] for n in order]},
}
