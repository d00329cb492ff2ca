import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression())

scores = []
for seed in range(60):
    X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=seed)
    scores.append(model.fit(X_train, y_train).score(X_test, y_test))
print(f"60 seeds, one model: accuracy {min(scores):.3f} to {max(scores):.3f}, mean {np.mean(scores):.3f}")

# --- recorded
wrong = np.round((1 - np.array(scores)) * len(y_test)).astype(int)
counts = {int(k): int((wrong == k).sum()) for k in range(0, wrong.max() + 1)}
values = {"low": min(scores), "high": max(scores), "mean": np.mean(scores), "std": np.std(scores), "seeds": len(scores), "test_rows": len(y_test), "wrong_low": int(wrong.min()), "wrong_high": int(wrong.max())}
plot = {
    "title": "One model, 60 seeds of the split",
    "description": f"Bars: how many of 60 splits gave each number of errors on {len(y_test)} test rows. They reach from {wrong.min()} to {wrong.max()} errors, accuracy {max(scores):.3f} down to {min(scores):.3f}.",
    "height": 200,
    "x": {"label": f"errors on {len(y_test)} test rows", "type": "band", "domain": list(counts)},
    "y": {"label": "seeds", "grid": True},
    "marks": [
        {"mark": "barY", "data": {"k": list(counts), "n": list(counts.values())}, "x": "k", "y": "n", "fill": "var(--plot-1)", "fillOpacity": 0.6},
        {"mark": "ruleY", "data": {"y": [0]}, "y": "y"},
    ],
    "table": {"columns": ["Errors", "Accuracy", "Seeds"], "rows": [[k, 1 - k / len(y_test), c] for k, c in counts.items()]},
}
