import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.4, stratify=y, random_state=0)

rng = np.random.default_rng(0)
n = len(X_train)
left_out = np.mean([1 - len(np.unique(rng.integers(0, n, n))) / n for _ in range(200)])
print(f"left out of a bootstrap sample: {left_out:.1%}")

for trees in [25, 100]:
    forest = RandomForestClassifier(trees, oob_score=True, random_state=0).fit(X_train, y_train)
    print(f"{trees:3} trees: training {forest.score(X_train, y_train):.3f}, out of bag {forest.oob_score_:.3f}, test {forest.score(X_test, y_test):.3f}")

# --- recorded
values = {"left_out": float(left_out), "train": float(forest.score(X_train, y_train)), "oob": float(forest.oob_score_), "test": float(forest.score(X_test, y_test))}
plot = None
