import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.experimental import enable_iterative_imputer  # noqa: F401
from sklearn.impute import IterativeImputer, KNNImputer, SimpleImputer
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline

X, y = load_diabetes(return_X_y=True)
rng = np.random.default_rng(0)
gone = rng.random(X.shape) < 0.3
holes = np.where(gone, np.nan, X)
imputers = {
    "mean": SimpleImputer(),
    "median + indicator": SimpleImputer(strategy="median", add_indicator=True),
    "10 neighbours": KNNImputer(n_neighbors=10),
    "chained equations": IterativeImputer(max_iter=20, random_state=0),
}
folds = KFold(5, shuffle=True, random_state=0)

def score(model, data):
    return cross_val_score(model, data, y, cv=folds).mean()

full = score(LinearRegression(), X)
print(f"{'nothing missing':20} R2 {full:.3f}")
found = []
for name, imputer in imputers.items():
    found.append(score(make_pipeline(imputer, LinearRegression()), holes))
    print(f"{name:20} R2 {found[-1]:.3f}")

seen = IterativeImputer(max_iter=20, random_state=0).fit_transform(np.c_[holes, y])[:, :-1]
print(f"{'target used to fill':20} R2 {score(LinearRegression(), seen):.3f}  <- leak")

# --- recorded
values = {"full": float(full), "leak": float(score(LinearRegression(), seen))}
values |= dict(zip(["mean", "median", "knn", "mice"], map(float, found)))
filled = {key: imputers[name].fit_transform(holes) for key, name in (("mean", "mean"), ("knn", "10 neighbours"), ("mice", "chained equations"))}
values["before_split"] = float(score(LinearRegression(), filled["mice"]))
for key, data in filled.items():
    values[f"rmse_{key}"] = float(np.sqrt(np.mean((data[gone] - X[gone]) ** 2)) / X.std())
values["complete_rows"] = int((~gone).all(axis=1).sum())
values["rows"] = int(len(X))
plot = None
