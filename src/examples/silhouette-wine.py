from sklearn.cluster import KMeans
from sklearn.datasets import load_wine
from sklearn.metrics import silhouette_samples
from sklearn.preprocessing import StandardScaler

X = StandardScaler().fit_transform(load_wine().data)

for k in (2, 3, 4):
    labels = KMeans(k, n_init=20, random_state=0).fit_predict(X)
    width = silhouette_samples(X, labels)
    print(f"k = {k}  mean {width.mean():.3f}  below zero: {(width < 0).sum()}")
    for c in sorted(set(labels), key=lambda c: -width[labels == c].mean()):
        print(f"       a cluster of {(labels == c).sum():3}: mean {width[labels == c].mean():.2f}")

# --- recorded
from sklearn.metrics import silhouette_score

ks = list(range(2, 9))
sil = {k: float(silhouette_score(X, KMeans(k, n_init=20, random_state=0).fit_predict(X))) for k in ks}
best = max(sil, key=sil.get)
l3 = KMeans(3, n_init=20, random_state=0).fit_predict(X)
s3 = silhouette_samples(X, l3)
m3 = sorted(float(s3[l3 == c].mean()) for c in range(3))
values = {"best": best, "best_value": sil[best], "two": sil[2], "four": sil[4], "low_cluster": m3[0], "high_cluster": m3[-1], "negative": int((s3 < 0).sum())}
plot = {
    "title": "Mean silhouette by number of clusters",
    "description": f"The mean silhouette is {sil[2]:.2f} for two clusters, highest at {best} with {sil[best]:.2f}, and lower from there: {sil[4]:.2f} for four, {sil[8]:.2f} for eight.",
    "height": 234, "marginBottom": 46,
    "x": {"label": "clusters, k", "labelOffset": 40, "ticks": ks, "tickFormat": "d"},
    "y": {"label": "mean silhouette", "grid": True, "domain": [0, 0.35], "ticks": 4},
    "marks": [
        {"mark": "line", "data": {"k": ks, "v": list(sil.values())}, "x": "k", "y": "v", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "dot", "data": {"k": ks, "v": list(sil.values())}, "x": "k", "y": "v", "fill": "var(--plot-1)", "r": 4},
        {"mark": "text", "data": {"k": [best], "v": [sil[best]], "t": [f"highest at {best}"]}, "x": "k", "y": "v", "text": "t", "dy": -12},
    ],
    "table": {"columns": ["k", "Mean silhouette"], "rows": [[k, v] for k, v in sil.items()]},
}
