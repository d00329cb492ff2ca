import numpy as np
from sklearn.datasets import load_wine
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

X = StandardScaler().fit_transform(load_wine().data)
pca = PCA().fit(X)  # all 13 components

share = pca.explained_variance_ratio_
total = np.cumsum(share)
for n in range(5):
    print(f"PC{n + 1}  {share[n]:.3f}  together {total[n]:.3f}")
for goal in (0.80, 0.90, 0.95):
    print(f"{goal:.0%} of the variance: {np.argmax(total >= goal) + 1} components")
print("PCA(0.95) keeps", PCA(0.95, svd_solver="full").fit(X).n_components_)

# --- recorded
n = list(range(1, len(share) + 1))
need = {g: int(np.argmax(total >= g / 100) + 1) for g in (80, 90, 95)}
values = {"need_80": need[80], "need_90": need[90], "need_95": need[95], "three": total[2], "kaiser": int((pca.explained_variance_ > 1).sum()), "features": len(share)}
plot = {
    "title": "Scree plot of the wine data",
    "description": f"Bars fall from {share[0]:.1%} for the first of {len(share)} components to {share[-1]:.1%} for the last, with the bend after the third. A line of the running total "
    f"passes 80 percent at component {need[80]}, 90 percent at {need[90]} and 95 percent at {need[95]}.",
    "height": 274, "marginBottom": 46, "marginRight": 60,
    "x": {"label": "component", "labelOffset": 40, "type": "band", "padding": 0.25},
    "y": {"label": "share of the variance", "grid": True, "percent": True, "domain": [0, 105]},
    "marks": [
        {"mark": "barY", "data": {"n": n, "v": share}, "x": "n", "y": "v", "fill": "var(--plot-1)", "fillOpacity": 0.6},
        {"mark": "line", "data": {"n": n, "v": total}, "x": "n", "y": "v", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "5 3"},
        {"mark": "dot", "data": {"n": n, "v": total}, "x": "n", "y": "v", "stroke": "var(--plot-2)", "r": 3},
        {"mark": "ruleY", "data": {"y": [0.95]}, "y": "y", "strokeDasharray": "2 3"},
        {"mark": "text", "data": {"n": [n[-1]], "v": [0.95], "t": ["95 %"]}, "x": "n", "y": "v", "text": "t", "dx": 32},
        {"mark": "text", "data": {"n": [5], "v": [total[4]], "t": ["running total"]}, "x": "n", "y": "v", "text": "t", "dx": 4, "dy": 18, "textAnchor": "start"},
    ],
    "table": {"columns": ["Component", "Share, %", "Total, %"], "rows": [[k, 100 * s, 100 * t] for k, s, t in zip(n, share, total)]},
}
