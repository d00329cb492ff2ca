from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import StandardScaler

X = StandardScaler().fit_transform(load_iris().data)  # 150 flowers, 4 columns, 3 species

print(" k  mean squared distance  silhouette")
for k in range(2, 11):
    model = KMeans(n_clusters=k, n_init=10, random_state=0).fit(X)
    msd = model.inertia_ / len(X)
    print(f"{k:2}  {msd:21.2f}  {silhouette_score(X, model.labels_):10.2f}")

# --- recorded
ks = list(range(2, 11))
models = [KMeans(n_clusters=k, n_init=10, random_state=0).fit(X) for k in ks]
msds = [float(m.inertia_ / len(X)) for m in models]
sils = [float(silhouette_score(X, m.labels_)) for m in models]
best = ks[sils.index(max(sils))]
values = {"fall": 1 - msds[-1] / msds[1], "best_k": best, "best_silhouette": max(sils), "msd_3": msds[1], "msd_10": msds[-1]}
name = ["mean squared distance"] * len(ks) + ["silhouette"] * len(ks)
line = {"k": ks * 2, "v": msds + sils, "name": name}
plot = {
    "title": "Mean squared distance and silhouette for 2 to 10 groups",
    "description": f"Two lines over the number of groups. The mean squared distance falls from {msds[0]:.2f} at 2 groups to {msds[-1]:.2f} at 10 and never rises. "
    f"The silhouette is highest at {best} groups, {max(sils):.2f}, and stays between {min(sils):.2f} and {sorted(sils)[-2]:.2f} elsewhere.",
    "height": 240,
    "marginRight": 24,
    "marginBottom": 42,
    "x": {"label": "k", "ticks": ks, "tickFormat": "d"},
    "y": {"label": None, "grid": True, "zero": True},
    "color": {"legend": True},
    "marks": [
        {"mark": "line", "data": line, "x": "k", "y": "v", "stroke": "name", "strokeWidth": 2},
        {"mark": "dot", "data": line, "x": "k", "y": "v", "stroke": "name", "symbol": "name", "r": 4},
    ],
    "table": {"columns": ["k", "Mean squared distance", "Silhouette"], "rows": [[k, m, s] for k, m, s in zip(ks, msds, sils)]},
}
