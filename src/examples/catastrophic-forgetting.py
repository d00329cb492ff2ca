import copy

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

X, y = load_digits(return_X_y=True)
X = X / 16
old_X, old_y = X[:900], y[:900]  # the first task
new_X, new_y = 1 - X[900:1200], y[900:1200]  # the second: black and white exchanged
test_old, test_new, test_y = X[1200:], 1 - X[1200:], y[1200:]

base = MLPClassifier(64, max_iter=80, tol=0.01, random_state=0).fit(old_X, old_y)
print(f"before:          old {base.score(test_old, test_y):.2f}, new {base.score(test_new, test_y):.2f}")

mixed_X, mixed_y = np.vstack([new_X, old_X[:300]]), np.hstack([new_y, old_y[:300]])
after = []
for name, (A, b) in {"new data only": (new_X, new_y), "with old rows": (mixed_X, mixed_y)}.items():
    model = copy.deepcopy(base)
    for _ in range(100):
        model.partial_fit(A, b)
    after.append((model.score(test_old, test_y), model.score(test_new, test_y)))
    print(f"{name}:   old {after[-1][0]:.2f}, new {after[-1][1]:.2f}")

# --- recorded
found = [(base.score(test_old, test_y), base.score(test_new, test_y)), *after]
values = {f"{name}_{task}": float(score) for name, scores in zip(("before", "only", "mix"), found) for task, score in zip(("old", "new"), scores)}
plot = None
