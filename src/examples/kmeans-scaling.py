from sklearn.cluster import KMeans
from sklearn.datasets import load_wine
from sklearn.decomposition import PCA
from sklearn.metrics import adjusted_rand_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, grower = load_wine(return_X_y=True)

kmeans = KMeans(3, n_init=20, random_state=0)
ways = {
    "raw": kmeans,
    "scaled": make_pipeline(StandardScaler(), kmeans),
    "scaled, PCA(3)": make_pipeline(StandardScaler(), PCA(3), kmeans),
}
for name, way in ways.items():
    labels = way.fit_predict(X)
    print(f"{name:15} agreement with the growers {adjusted_rand_score(grower, labels):.2f}")

scaled = StandardScaler().fit_transform(X)
runs = [KMeans(8, init="random", n_init=1, random_state=seed).fit(scaled).inertia_ for seed in range(50)]
print(f"50 random starts, k = 8: inertia from {min(runs):.0f} to {max(runs):.0f}")

# --- recorded
ari = {n: adjusted_rand_score(grower, w.fit_predict(X)) for n, w in ways.items()}
values = {"raw": ari["raw"], "scaled": ari["scaled"], "pca": ari["scaled, PCA(3)"], "best_run": min(runs), "worst_run": max(runs), "worse_by": max(runs) / min(runs) - 1}
