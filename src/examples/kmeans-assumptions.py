import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs
from sklearn.metrics import adjusted_rand_score

centers = [[0, 0], [6, 0], [3, 5]]
cases = {
    "round, equal": make_blobs(450, centers=centers, cluster_std=1.0, random_state=0),
    "one three times as wide": make_blobs(450, centers=centers, cluster_std=[3.0, 1.0, 1.0], random_state=0),
    "one ten times as many": make_blobs([500, 50, 50], centers=centers, cluster_std=1.0, random_state=0),
}
X, y = cases["round, equal"]
cases["stretched"] = (X @ np.array([[0.6, -0.6], [-0.4, 3.5]]), y)
cases["with 5 wild rows"] = (np.vstack([X, np.full((5, 2), 60.0)]), np.r_[y, np.full(5, 2)])

for name, (X, y) in cases.items():
    labels = KMeans(3, n_init=4, random_state=0).fit_predict(X)
    print(f"{name:24} agreement {adjusted_rand_score(y, labels):.2f}, sizes {np.bincount(labels)}")

# --- recorded
values = {}
for key, (X, y) in zip(["round", "wide", "many", "stretched", "wild"], cases.values()):
    values[key] = float(adjusted_rand_score(y, KMeans(3, n_init=4, random_state=0).fit_predict(X)))
plot = None
