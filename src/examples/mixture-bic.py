import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import make_blobs
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

X, truth = make_blobs(450, centers=3, random_state=170)
X = X @ np.array([[0.61, -0.64], [-0.41, 0.85]])  # stretched: long, slanted clusters

print(f"k-means           agreement {adjusted_rand_score(truth, KMeans(3, n_init=20, random_state=0).fit_predict(X)):.2f}")
for kind in ("spherical", "full"):
    labels = GaussianMixture(3, covariance_type=kind, n_init=5, random_state=0).fit_predict(X)
    print(f"mixture, {kind:9} agreement {adjusted_rand_score(truth, labels):.2f}")

bic = {k: GaussianMixture(k, n_init=5, random_state=0).fit(X).bic(X) for k in range(1, 7)}
print("BIC by k:", {k: round(v) for k, v in bic.items()}, "lowest at", min(bic, key=bic.get))

# --- recorded
values = {"kmeans": adjusted_rand_score(truth, KMeans(3, n_init=20, random_state=0).fit_predict(X)),
          "full": adjusted_rand_score(truth, GaussianMixture(3, n_init=5, random_state=0).fit_predict(X)), "best_k": min(bic, key=bic.get)}
