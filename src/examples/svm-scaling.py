import numpy as np
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_breast_cancer(return_X_y=True)
raw, scaled = SVC(), make_pipeline(StandardScaler(), SVC())
print(f"raw {cross_val_score(raw, X, y, cv=5).mean():.3f}   scaled {cross_val_score(scaled, X, y, cv=5).mean():.3f}")

distance = scaled.fit(X, y).decision_function(X[:3])  # signed, no probability
calibrated = CalibratedClassifierCV(scaled, ensemble=False).fit(X, y)
print("distances    ", distance.round(2))
print("probabilities", calibrated.predict_proba(X[:3])[:, 1].round(4))

# --- recorded
columns = X.std(axis=0)
values = {"raw": float(cross_val_score(raw, X, y, cv=5).mean()), "scaled": float(cross_val_score(scaled, X, y, cv=5).mean()), "widest": float(columns.max()), "narrowest": float(columns.min())}
from sklearn.datasets import make_classification
for n in (500, 2000, 4000):
    A, b = make_classification(n, n_features=10, n_informative=5, flip_y=0.2, random_state=0)
    values[f"support_{n}"] = int(SVC().fit(A, b).n_support_.sum())
plot = None
