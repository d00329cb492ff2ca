import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
n = 30  # 30 kinds of ads on 30 kinds of pages
taste = rng.normal(size=(2, n, 2))  # what makes an ad fit a page, known to nobody
ads, pages = rng.integers(0, n, (2, 12_000))
fit = 1.2 * (taste[0, ads] * taste[1, pages]).sum(axis=1) - 1.5
click = rng.random(12_000) < 1 / (1 + np.exp(-fit))
new_pair = rng.random((n, n))[ads, pages] < 0.3  # these pairs are kept from training
A, P, y = ads[~new_pair], pages[~new_pair], click[~new_pair]

b, w, V = 0.0, np.zeros((2, n)), rng.normal(0, 0.1, (2, n, 4))  # bias, weights, 4 factors each
for _ in range(250):  # gradient descent on the log loss
    g = 1 / (1 + np.exp(-(b + w[0, A] + w[1, P] + (V[0, A] * V[1, P]).sum(axis=1)))) - y
    grad = np.zeros_like(V)
    np.add.at(grad[0], A, g[:, None] * V[1, P])
    np.add.at(grad[1], P, g[:, None] * V[0, A])
    w -= 30 / len(y) * np.array([np.bincount(A, g, n), np.bincount(P, g, n)])
    V -= 30 / len(y) * grad
    b -= g.mean()
fm = b + w[0, ads] + w[1, pages] + (V[0, ads] * V[1, pages]).sum(axis=1)

one_hot = np.hstack([np.eye(n)[ads], np.eye(n)[pages]])
linear = LogisticRegression(max_iter=300).fit(one_hot[~new_pair], y).decision_function(one_hot)
for name, score in [("linear", linear), ("factorization machine", fm)]:
    print(f"{name:22} AUC on pairs never seen together {roc_auc_score(click[new_pair], score[new_pair]):.3f}")

# --- recorded
values = {"linear": float(roc_auc_score(click[new_pair], linear[new_pair])), "fm": float(roc_auc_score(click[new_pair], fm[new_pair])), "ideal": float(roc_auc_score(click[new_pair], fit[new_pair])), "clicks": float(click.mean()),
          "pairs": n * n, "factors": 2 * n * 4}
plot = None
