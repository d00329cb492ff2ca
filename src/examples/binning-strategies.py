import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import KBinsDiscretizer
from sklearn.tree import DecisionTreeClassifier

data = load_breast_cancer(as_frame=True)
area = data.data[["mean area"]].to_numpy()

edges = {}
for strategy in ("uniform", "quantile", "kmeans"):
    bins = KBinsDiscretizer(n_bins=5, encode="ordinal", strategy=strategy, subsample=None).fit(area)
    edges[strategy] = bins.bin_edges_[0][1:-1]

tree = DecisionTreeClassifier(max_leaf_nodes=5, min_samples_leaf=25, random_state=0).fit(area, data.target)
edges["tree"] = np.sort(tree.tree_.threshold[tree.tree_.children_left != -1])

for name, inner in edges.items():
    counts = np.bincount(np.digitize(area[:, 0], inner), minlength=len(inner) + 1)
    print(f"{name:9} edges {np.round(inner).astype(int).tolist()}  rows {counts.tolist()}")

# --- recorded
counts = {n: np.bincount(np.digitize(area[:, 0], e), minlength=len(e) + 1) for n, e in edges.items()}
values = {"uniform_last": int(counts["uniform"][-1]), "uniform_first": int(counts["uniform"][0]), "quantile_least": int(counts["quantile"].min()),
          "quantile_most": int(counts["quantile"].max()), "tree_bins": len(counts["tree"])}
pick = np.sort(area[:, 0])[np.linspace(0, len(area) - 1, 36).astype(int)]
label = {"uniform": "equal width", "quantile": "quantile", "kmeans": "k-means", "tree": "tree"}
plot = {
    "title": "Five bins of one column, cut four ways",
    "description": "Four rows with the same values as small ticks and the edges of the bins as long lines. Equal width puts "
    f"{counts['uniform'][0]} of {len(area)} rows into the first bin and {counts['uniform'][-1]} into the last. Quantiles put {counts['quantile'].min()} to "
    f"{counts['quantile'].max()} into each and crowd the edges where the values are. K-means lies between. The tree cuts where the diagnosis changes.",
    "height": 230,
    "marginBottom": 44,
    "marginLeft": 84,
    "x": {"label": "mean area", "ticks": 6},
    "y": {"label": None, "domain": list(label.values())},
    "marks": [
        {"mark": "tickX", "data": {"x": [float(v) for v in pick] * 4, "s": [n for n in label.values() for _ in pick]}, "x": "x", "y": "s", "stroke": "currentColor",
         "strokeOpacity": 0.45, "inset": 14},
        {"mark": "tickX", "data": {"x": [float(v) for n in label for v in edges[n]], "s": [label[n] for n in label for _ in edges[n]]}, "x": "x", "y": "s",
         "stroke": "var(--plot-1)", "strokeWidth": 3, "inset": 2},
    ],
    "table": {
        "columns": ["Cut", "Edges", "Rows in each bin"],
        "rows": [[label[n], ", ".join(f"{v:.0f}" for v in e), ", ".join(str(c) for c in counts[n])] for n, e in edges.items()],
    },
}
