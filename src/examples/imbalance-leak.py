import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import average_precision_score, recall_score
from sklearn.model_selection import StratifiedKFold

rng = np.random.default_rng(0)
y = np.repeat([0, 1], [950, 50])
X = rng.normal(size=(1000, 10))  # noise: nothing can be learned here

def oversampled(X, y):
    extra = rng.choice(np.flatnonzero(y == 1), (y == 0).sum() - (y == 1).sum())
    return np.vstack([X, X[extra]]), np.append(y, y[extra])

def cross_validate(X, y, inside):
    results = []
    for train, test in StratifiedKFold(5, shuffle=True, random_state=0).split(X, y):
        data = oversampled(X[train], y[train]) if inside else (X[train], y[train])
        model = RandomForestClassifier(60, random_state=0).fit(*data)
        said, score = model.predict(X[test]), model.predict_proba(X[test])[:, 1]
        results.append([recall_score(y[test], said), average_precision_score(y[test], score)])
    return np.mean(results, axis=0)

wrong = cross_validate(*oversampled(X, y), inside=False)
right = cross_validate(X, y, inside=True)
print(f"copied first, then split:    recall {wrong[0]:.2f}   average precision {wrong[1]:.2f}")
print(f"split first, training copied: recall {right[0]:.2f}   average precision {right[1]:.2f}")

# --- recorded
values = {"wrong_recall": float(wrong[0]), "right_recall": float(right[0]), "wrong_ap": float(wrong[1]), "right_ap": float(right[1])}
plot = None
