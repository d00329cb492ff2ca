import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs

X, _ = make_blobs(300, centers=12, cluster_std=0.6, random_state=3)

finals = {}
for init in ["random", "k-means++"]:
    finals[init] = np.array([KMeans(12, init=init, n_init=1, random_state=seed).fit(X).inertia_ for seed in range(30)])
best = min(f.min() for f in finals.values())
for init, inertia in finals.items():
    print(f"{init:9} median {np.median(inertia) / best:.2f} times the best, worst {inertia.max() / best:.2f}, within 1 percent {np.mean(inertia < 1.01 * best):.0%}")

# --- recorded
values = {}
for key, f in zip(["random", "plus"], finals.values()):
    values |= {f"{key}_median": float(np.median(f) / best), f"{key}_worst": float(f.max() / best), f"{key}_hit": float(np.mean(f < 1.01 * best))}
p = values["random_hit"]; q = values["plus_hit"]
values |= {"random_ten": float(1 - (1 - p) ** 10), "plus_ten": float(1 - (1 - q) ** 10)}
plot = None
