import numpy as np
from sklearn.datasets import load_wine
from sklearn.decomposition import PCA
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)  # 178 wines, 13 measurements, 3 growers

raw = PCA(2).fit(X)
scaled = make_pipeline(StandardScaler(), PCA(2)).fit(X)

for name, pca in [("raw", raw), ("scaled", scaled[-1])]:
    print(name, "first two shares:", pca.explained_variance_ratio_.round(3))
    weights = dict(zip(X.columns, pca.components_[0]))
    top = sorted(weights, key=lambda c: -abs(weights[c]))[:3]
    print("  largest weights in PC1:", ", ".join(f"{c} {abs(weights[c]):.2f}" for c in top))

knn = KNeighborsClassifier()
for name, steps in [("raw", [PCA(2)]), ("scaled", [StandardScaler(), PCA(2)])]:
    accuracy = cross_val_score(make_pipeline(*steps, knn), X, y, cv=5).mean()
    print(f"kNN on two components, {name}: {accuracy:.3f}")

# --- recorded
acc = {n: cross_val_score(make_pipeline(*s, knn), X, y, cv=5).mean() for n, s in
       [("raw", [PCA(2)]), ("scaled", [StandardScaler(), PCA(2)]), ("all", [StandardScaler()])]}
rr, sr = raw.explained_variance_ratio_, scaled[-1].explained_variance_ratio_
# The sign of a component is arbitrary: turn each so that its largest weight is positive.
Z = scaled.transform(X) * [np.sign(c[np.abs(c).argmax()]) for c in scaled[-1].components_]
names = ["grower 0", "grower 1", "grower 2"]
pick = slice(0, None, 4)
weights = sorted(zip(scaled[-1].components_[0], X.columns), key=lambda p: -abs(p[0]))
values = {"raw_pc1": rr[0], "scaled_pc1": sr[0], "scaled_pc2": sr[1], "scaled_two": sr[:2].sum(), "acc_raw": acc["raw"], "acc_scaled": acc["scaled"],
          "acc_all": acc["all"], "proline": abs(raw.components_[0][list(X.columns).index("proline")]),
          "sd_proline": X["proline"].std(ddof=0), "sd_hue": X["hue"].std(ddof=0), "top": weights[0][1].replace("_", " "), "top_weight": abs(weights[0][0]),
          "second": weights[1][1].replace("_", " "), "features": X.shape[1]}
means = [[names[k], float(Z[y == k, 0].mean()), float(Z[y == k, 1].mean())] for k in range(3)]
plot = {
    "title": "Thirteen measurements on two axes",
    "description": f"Every fourth of {len(X)} wines on the first two principal components of the scaled data, which hold {sr[0]:.1%} and {sr[1]:.1%} of the variance. "
    "The three growers form three groups that hardly overlap, though PCA never saw the grower.",
    "height": 304, "marginBottom": 46,
    "x": {"label": f"first component, {sr[0]:.1%}", "labelOffset": 40, "grid": True, "nice": True},
    "y": {"label": f"second component, {sr[1]:.1%}", "grid": True, "nice": True},
    "color": {"legend": True, "domain": names}, "symbol": {"domain": names},
    "marks": [{"mark": "dot", "data": {"a": Z[pick, 0].round(2), "b": Z[pick, 1].round(2), "k": [names[k] for k in y[pick]]}, "x": "a", "y": "b", "stroke": "k", "symbol": "k", "r": 3.5}],
    "table": {"columns": ["Wines", "Mean of the first", "Mean of the second"], "rows": means},
}
