import statsmodels.api as sm
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.preprocessing import StandardScaler

crime = sm.datasets.statecrime.load_pandas().data  # the states of the USA in 2009
names = ["Alabama", "California", "Colorado", "Illinois", "Louisiana", "Maine", "Massachusetts",
         "Minnesota", "Mississippi", "New Jersey", "New York", "Texas", "Vermont", "Wyoming"]
columns = ["violent", "murder", "hs_grad", "poverty", "white", "urban"]
X = StandardScaler().fit_transform(crime.loc[names, columns])

for method in ("single", "complete", "average", "ward"):
    merges = linkage(X, method)  # one row for each merge: two clusters, height, size
    groups = fcluster(merges, 3, criterion="maxclust")
    sizes = sorted((groups == g).sum() for g in set(groups))
    print(f"{method:9} last merges at {merges[-2, 2]:.1f} and {merges[-1, 2]:.1f}, cut in three: {sizes}")

# --- recorded
from scipy.cluster.hierarchy import dendrogram

merges = linkage(X, "ward")
tree = dendrogram(merges, no_plot=True)
leaves = [names[i] for i in tree["leaves"]]
groups = fcluster(merges, 3, criterion="maxclust")
cut = float((merges[-3, 2] + merges[-2, 2]) / 2)
sets = [[n for n in leaves if groups[names.index(n)] == g] for g in dict.fromkeys(groups[i] for i in tree["leaves"])]
xs, ys, ids = [], [], []
for k, (pos, height) in enumerate(zip(tree["icoord"], tree["dcoord"])):
    ys += [(p - 5) / 10 for p in pos]; xs += height; ids += [k] * 4
single = fcluster(linkage(X, "single"), 3, criterion="maxclust")
values = {"cut": cut, "top": float(merges[-1, 2]), "second": float(merges[-2, 2]), "third": float(merges[-3, 2]), "first": float(merges[0, 2]),
          "first_pair": " and ".join(sorted(names[int(i)] for i in merges[0, :2])), "states": len(names),
          "single_largest": int(max((single == g).sum() for g in set(single)))}
plot = {
    "title": "Dendrogram of fourteen states",
    "description": f"A tree lying on its side, built with Ward linkage from six scaled features. {values['first_pair']} join first, at height {merges[0, 2]:.1f}. The last two merges are at "
    f"{merges[-2, 2]:.1f} and {merges[-1, 2]:.1f}. A dashed line at {cut:.1f} cuts three branches: " + "; ".join(", ".join(s) for s in sets) + ".",
    "height": 344, "marginBottom": 46, "marginLeft": 98, "marginTop": 24,
    "x": {"label": "height of the merge (Ward distance)", "labelOffset": 40, "domain": [0, round(float(merges[-1, 2]) * 1.04, 1)], "grid": True},
    "y": {"label": None, "domain": [-0.5, len(names) - 0.5], "axis": None},
    "marks": [
        {"mark": "line", "data": {"x": xs, "y": ys, "id": ids}, "x": "x", "y": "y", "z": "id", "stroke": "var(--plot-1)", "strokeWidth": 1.5},
        {"mark": "ruleX", "data": {"x": [cut]}, "x": "x", "stroke": "var(--plot-2)", "strokeDasharray": "5 3"},
        {"mark": "text", "data": {"x": [cut], "y": [len(names) - 0.5], "t": ["cut: three clusters"]}, "x": "x", "y": "y", "text": "t", "dy": -9},
        {"mark": "text", "data": {"x": [0] * len(leaves), "y": list(range(len(leaves))), "t": leaves}, "x": "x", "y": "y", "text": "t", "textAnchor": "end", "dx": -6},
    ],
    "table": {"columns": ["Branch below the cut", "States"], "rows": [[str(i + 1), ", ".join(s)] for i, s in enumerate(sets)]},
}
