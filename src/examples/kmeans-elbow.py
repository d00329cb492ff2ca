from sklearn.cluster import KMeans
from sklearn.datasets import load_wine
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import StandardScaler

X = StandardScaler().fit_transform(load_wine().data)  # 178 wines, 13 measurements

print(" k  inertia  silhouette")
for k in range(2, 9):
    model = KMeans(k, n_init=20, random_state=0).fit(X)
    print(f"{k:2}  {model.inertia_:7.0f}  {silhouette_score(X, model.labels_):.3f}")

# --- recorded
ks = list(range(1, 9))
fits = {k: KMeans(k, n_init=20, random_state=0).fit(X) for k in ks}
inertia = {k: float(m.inertia_) for k, m in fits.items()}
sil = {k: float(silhouette_score(X, m.labels_)) for k, m in fits.items() if k > 1}
values = {f"inertia_{k}": v for k, v in inertia.items()} | {f"silhouette_{k}": v for k, v in sil.items()} | {
    "drop_2": inertia[1] - inertia[2], "drop_3": inertia[2] - inertia[3], "drop_4": inertia[3] - inertia[4], "drop_5": inertia[4] - inertia[5]}
plot = {
    "title": "Elbow plot of the wine data",
    "description": f"Inertia falls from {inertia[1]:.0f} for one cluster to {inertia[2]:.0f} for two and {inertia[3]:.0f} for three, then slowly: {inertia[4]:.0f} for four, {inertia[8]:.0f} for eight. The bend is at three.",
    "height": 254, "marginBottom": 46,
    "marginLeft": 50,
    "x": {"label": "clusters, k", "labelOffset": 40, "ticks": ks, "tickFormat": "d"},
    "y": {"label": "inertia", "grid": True, "domain": [0, 2500], "ticks": 5},
    "marks": [
        {"mark": "line", "data": {"k": ks, "v": list(inertia.values())}, "x": "k", "y": "v", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "dot", "data": {"k": ks, "v": list(inertia.values())}, "x": "k", "y": "v", "fill": "var(--plot-1)", "r": 4},
        {"mark": "dot", "data": {"k": [3], "v": [inertia[3]]}, "x": "k", "y": "v", "stroke": "var(--plot-2)", "strokeWidth": 2, "r": 9},
        {"mark": "text", "data": {"k": [3], "v": [inertia[3]], "t": ["elbow"]}, "x": "k", "y": "v", "text": "t", "dx": 18, "dy": -16, "textAnchor": "start"},
    ],
    "table": {"columns": ["k", "Inertia", "Less than before"], "rows": [[k, inertia[k], inertia[k - 1] - inertia[k] if k > 1 else None] for k in ks]},
}
