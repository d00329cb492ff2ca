from sklearn.datasets import load_wine
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)
print(X[["proline", "hue"]].agg(["min", "max"]))

raw = cross_val_score(KNeighborsClassifier(15), X, y, cv=10).mean()
scaled = cross_val_score(make_pipeline(StandardScaler(), KNeighborsClassifier(15)), X, y, cv=10).mean()
alone = cross_val_score(KNeighborsClassifier(15), X[["proline"]], y, cv=10).mean()
print(f"raw {raw:.3f}   proline alone {alone:.3f}   scaled {scaled:.3f}")

# --- recorded
values = {"raw": float(raw), "scaled": float(scaled), "alone": float(alone), "proline_min": float(X["proline"].min()), "proline_max": float(X["proline"].max()), "hue_min": float(X["hue"].min()), "hue_max": float(X["hue"].max())}
plot = None
