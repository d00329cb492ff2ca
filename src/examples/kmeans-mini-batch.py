import numpy as np
from sklearn.cluster import KMeans, MiniBatchKMeans
from sklearn.datasets import make_blobs

X, _ = make_blobs(20_000, n_features=8, centers=10, cluster_std=3.0, random_state=0)

full = KMeans(10, n_init=1, random_state=0).fit(X)
mini = MiniBatchKMeans(10, n_init=1, batch_size=500, max_iter=100, random_state=0).fit(X)
print(f"full batch: {full.n_iter_} passes, {full.n_iter_ * len(X):7,} rows, inertia per row {full.inertia_ / len(X):.2f}")
print(f"mini-batch: {mini.n_steps_} steps,  {mini.n_steps_ * 500:7,} rows, inertia per row {mini.inertia_ / len(X):.2f}")

# --- recorded
values = {"full_rows": int(full.n_iter_ * len(X)), "mini_rows": int(mini.n_steps_ * 500), "full": float(full.inertia_ / len(X)), "mini": float(mini.inertia_ / len(X)), "worse": float(mini.inertia_ / full.inertia_ - 1), "share": float(mini.n_steps_ * 500 / (full.n_iter_ * len(X)))}
plot = None
