from sklearn.cluster import DBSCAN, KMeans
from sklearn.datasets import make_moons
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

X, moon = make_moons(300, noise=0.06, random_state=4)

models = {
    "k-means": KMeans(2, n_init=20, random_state=0),
    "Gaussian mixture": GaussianMixture(2, n_init=5, random_state=0),
    "DBSCAN": DBSCAN(eps=0.2, min_samples=5),
}
for name, model in models.items():
    print(f"{name:17} agreement {adjusted_rand_score(moon, model.fit_predict(X)):.2f}")

for eps in (0.05, 0.1, 0.2, 0.5):
    labels = DBSCAN(eps=eps, min_samples=5).fit_predict(X)
    print(f"eps {eps:4}: {labels.max() + 1:2} clusters, {(labels == -1).sum():3} points of noise")

# --- recorded
ari = {n: adjusted_rand_score(moon, m.fit_predict(X)) for n, m in models.items()}
noise = {e: DBSCAN(eps=e, min_samples=5).fit_predict(X) for e in (0.05, 0.1, 0.2, 0.5)}
values = {"kmeans": ari["k-means"], "gmm": ari["Gaussian mixture"], "dbscan": ari["DBSCAN"],
          "small_clusters": int(noise[0.05].max() + 1), "small_noise": int((noise[0.05] == -1).sum()), "large_clusters": int(noise[0.5].max() + 1),
          "good_noise": int((noise[0.2] == -1).sum())}
pick = slice(0, None, 6)
data = {"x": [], "y": [], "k": [], "m": []}
for n in ("k-means", "DBSCAN"):
    lab = models[n].fit_predict(X)
    if (lab[0] == 1):
        lab = [{0: 1, 1: 0}.get(int(v), int(v)) for v in lab]
    data["x"] += X[pick, 0].round(2).tolist(); data["y"] += X[pick, 1].round(2).tolist()
    data["k"] += [["cluster 1", "cluster 2", "noise"][int(v)] for v in list(lab)[pick]]; data["m"] += [n] * len(X[pick])
plot = {
    "title": "Two moons, two methods",
    "description": f"Every sixth of 300 points in two interlocked half moons. k-means cuts both moons with a straight line, agreement {ari['k-means']:.2f}. DBSCAN finds each moon, agreement {ari['DBSCAN']:.2f}.",
    "height": 340, "marginRight": 66,
    "x": {"label": None, "ticks": []}, "y": {"label": None, "ticks": []},
    "fy": {"label": None, "domain": ["k-means", "DBSCAN"]},
    "color": {"legend": True, "domain": ["cluster 1", "cluster 2"]}, "symbol": {"domain": ["cluster 1", "cluster 2"]},
    "marks": [{"mark": "frame", "strokeOpacity": 0.3}, {"mark": "dot", "data": data, "x": "x", "y": "y", "fy": "m", "stroke": "k", "symbol": "k", "r": 3.5}],
    "table": {"columns": ["Method", "Agreement with the moons"], "rows": [[n, v] for n, v in ari.items()]},
}
