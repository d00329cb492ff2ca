import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import cross_validate
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)

found = []
for alpha in (0.0001, 0.1, 1, 10, 100, 1000):
    model = make_pipeline(StandardScaler(), MLPClassifier((50,), alpha=alpha, solver="lbfgs", max_iter=1000, random_state=0))
    cv = cross_validate(model, X, y, cv=5, scoring="neg_log_loss", return_train_score=True, return_estimator=True)
    norm = np.mean([np.sqrt(sum((w**2).sum() for w in m[-1].coefs_)) for m in cv["estimator"]])
    train, validation = -cv["train_score"].mean(), -cv["test_score"].mean()
    print(f"alpha {alpha:8} norm of the weights {norm:6.2f}   loss: training {train:.3f}, validation {validation:.3f}")
    found.append((alpha, norm, train, validation))

# --- recorded
best = min(found, key=lambda f: f[3])
values = {"best": best[0], "best_val": best[3], "none_val": found[0][3], "none_norm": found[0][1], "best_norm": best[1], "most_val": found[-1][3], "most_norm": found[-1][1], "none_train": found[0][2], "best_train": best[2]}
plot = None
