from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_wine(return_X_y=True)  # 178 wines, 13 features from 0.1 to 1,680
folds = StratifiedKFold(5, shuffle=True, random_state=0)

models = {
    "k-nearest neighbours": KNeighborsClassifier(),
    "SVM, RBF kernel": SVC(),
    "neural network": MLPClassifier((8,), solver="lbfgs", max_iter=1500, random_state=0),
    "logistic regression": LogisticRegression(),
    "random forest": RandomForestClassifier(20, random_state=0),
}
found = {}
for name, model in models.items():
    raw = cross_val_score(model, X, y, cv=folds).mean()
    scaled = cross_val_score(make_pipeline(StandardScaler(), model), X, y, cv=folds).mean()
    print(f"{name:21} as they are {raw:.3f}   standardized {scaled:.3f}")
    found[name] = raw, scaled

# --- recorded
keys = ["knn", "svm", "mlp", "logistic", "forest"]
values = {f"{k}_{w}": v for k, pair in zip(keys, found.values()) for w, v in zip(("raw", "scaled"), map(float, pair))}
values |= {"largest_std": float(X.std(axis=0).max()), "smallest_std": float(X.std(axis=0).min())}
logistic = models["logistic regression"]
values |= {"steps_raw": int(logistic.fit(X, y).n_iter_[0]), "steps_scaled": int(logistic.fit(StandardScaler().fit_transform(X), y).n_iter_[0])}
plot = {
    "title": "Accuracy with and without standardized features",
    "description": "One row for each model, with a line from the accuracy on raw features to that on standardized ones: "
    + "; ".join(f"{n} {a:.2f} to {b:.2f}" for n, (a, b) in found.items()) + ".",
    "width": 480, "height": 220, "marginLeft": 150, "marginBottom": 40,
    "x": {"label": "cross-validated accuracy", "domain": [0.6, 1], "grid": True},
    "y": {"label": None, "domain": list(found)},
    "color": {"legend": True},
    "marks": [
        {"mark": "link", "data": {"m": list(found), "a": [float(a) for a, _ in found.values()], "b": [float(b) for _, b in found.values()]},
         "x1": "a", "x2": "b", "y1": "m", "y2": "m", "strokeOpacity": 0.5},
        {"mark": "dot", "data": {"m": list(found) * 2, "v": [float(v) for i in (0, 1) for v in (pair[i] for pair in found.values())], "k": ["as they are"] * 5 + ["standardized"] * 5},
         "x": "v", "y": "m", "stroke": "k", "symbol": "k", "r": 5},
    ],
    "table": {"columns": ["Model", "As they are", "Standardized"], "rows": [[n, float(a), float(b)] for n, (a, b) in found.items()]},
}
