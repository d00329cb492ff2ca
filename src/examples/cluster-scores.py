from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.metrics import adjusted_rand_score, calinski_harabasz_score, davies_bouldin_score, normalized_mutual_info_score, silhouette_score
from sklearn.preprocessing import StandardScaler

X, species = load_iris(return_X_y=True)
X = StandardScaler().fit_transform(X)
print("k  inertia  silhouette  Davies-Bouldin  Calinski  |  ARI   NMI")
for k in range(2, 7):
    model = KMeans(k, n_init=10, random_state=0).fit(X)
    c = model.labels_
    print(f"{k}  {model.inertia_:7.1f}  {silhouette_score(X, c):10.3f}  {davies_bouldin_score(X, c):14.3f}  {calinski_harabasz_score(X, c):8.1f}"
          f"  |  {adjusted_rand_score(species, c):.3f} {normalized_mutual_info_score(species, c):.3f}")

# --- recorded
values = {}
for k in range(2, 7):
    model = KMeans(k, n_init=10, random_state=0).fit(X)
    c = model.labels_
    values.update({f"inertia_{k}": model.inertia_, f"sil_{k}": silhouette_score(X, c), f"db_{k}": davies_bouldin_score(X, c), f"ch_{k}": calinski_harabasz_score(X, c), f"ari_{k}": adjusted_rand_score(species, c), f"nmi_{k}": normalized_mutual_info_score(species, c)})
import numpy as np
rng = np.random.default_rng(0)
from sklearn.metrics import rand_score
rand = [rng.integers(0, 3, 150) for _ in range(50)]
values.update({"ari_random": float(np.mean([adjusted_rand_score(species, r) for r in rand])), "rand_random": float(np.mean([rand_score(species, r) for r in rand]))})
plot = None
