import numpy as np
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True)
rng = np.random.default_rng(0)
noise = rng.normal(size=(len(X), 256))

for extra in (0, 4, 16, 64, 256):
    wide = np.c_[X, noise[:, :extra]]
    knn = make_pipeline(StandardScaler(), KNeighborsClassifier(7))
    print(f"{extra:3} useless columns   k-NN {cross_val_score(knn, wide, y, cv=5).mean():.3f}")

# --- recorded
ks = [0, 4, 16, 64, 256]
score = {"k-NN": [], "logistic regression": []}
for extra in ks:
    wide = np.c_[X, noise[:, :extra]]
    score["k-NN"].append(float(cross_val_score(make_pipeline(StandardScaler(), KNeighborsClassifier(7)), wide, y, cv=5).mean()))
    score["logistic regression"].append(float(cross_val_score(make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=1000)), wide, y, cv=5).mean()))
values = {f"knn_{k}": v for k, v in zip(ks, score["k-NN"])} | {f"logistic_{k}": v for k, v in zip(ks, score["logistic regression"])}
plot = {
    "title": "Columns that say nothing",
    "description": f"Accuracy on iris as columns of noise are added. k-NN falls from {score['k-NN'][0]:.2f} to {score['k-NN'][-1]:.2f} with 256 of them, a regularized logistic regression from {score['logistic regression'][0]:.2f} to {score['logistic regression'][-1]:.2f}.",
    "height": 240, "marginRight": 70,
    "x": {"label": "useless columns", "type": "point", "domain": [str(k) for k in ks]},
    "y": {"label": "accuracy", "grid": True, "ticks": 5, "domain": [0.3, 1]},
    "marks": [
        *[{"mark": "line", "data": {"x": [str(k) for k in ks], "y": v}, "x": "x", "y": "y", "stroke": c, "strokeWidth": 2, "strokeDasharray": d} for v, c, d in [(score["k-NN"], "var(--plot-1)", "1 0"), (score["logistic regression"], "var(--plot-2)", "5 3")]],
        {"mark": "text", "data": {"x": ["256", "256"], "y": [score["k-NN"][-1], score["logistic regression"][-1]], "t": ["k-NN", "logistic"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 6},
        {"mark": "ruleY", "data": {"y": [1 / 3]}, "y": "y", "strokeDasharray": "2 3", "strokeOpacity": 0.6},
        {"mark": "text", "data": {"x": ["4"], "y": [1 / 3], "t": ["guessing"]}, "x": "x", "y": "y", "text": "t", "dy": -7},
    ],
    "table": {"columns": ["Useless columns", *score], "rows": [[k, a, b] for k, a, b in zip(ks, *score.values())]},
}
