from sklearn.cluster import KMeans
from sklearn.datasets import load_wine
from sklearn.preprocessing import StandardScaler

wine = load_wine(as_frame=True).data
columns = ["alcohol", "color_intensity", "hue", "flavanoids", "malic_acid", "proline"]

scaled = StandardScaler().set_output(transform="pandas").fit_transform(wine)
wine["cluster"] = KMeans(3, n_init=20, random_state=0).fit_predict(scaled)

groups = wine.groupby("cluster")
profile = groups[columns].mean().assign(wines=groups.size())
print(profile.sort_values("proline").round(2).to_string(index=False))

# --- recorded
order = groups["proline"].mean().sort_values().index.tolist()
z = scaled.assign(cluster=wine["cluster"]).groupby("cluster")[columns].mean()
sizes = groups.size()
names = {c: f"{'ABC'[i]} ({sizes[c]})" for i, c in enumerate(order)}
label = {c: c.replace("_", " ").replace("color intensity", "colour") for c in columns}
cells = [(names[c], label[f], float(z.loc[c, f])) for c in order for f in columns]
values = {"size_a": int(sizes[order[0]]), "size_b": int(sizes[order[1]]), "size_c": int(sizes[order[2]]),
          "a_alcohol": z.loc[order[0], "alcohol"], "a_colour": z.loc[order[0], "color_intensity"],
          "b_hue": z.loc[order[1], "hue"], "b_malic": z.loc[order[1], "malic_acid"], "b_flavanoids": z.loc[order[1], "flavanoids"],
          "c_proline": z.loc[order[2], "proline"], "c_alcohol": z.loc[order[2], "alcohol"], "c_proline_raw": profile.loc[order[2], "proline"]}
plot = {
    "title": "Profile of three clusters",
    "description": "Mean of six features in each cluster, in standard deviations from the overall mean. " + "; ".join(
        f"cluster {names[c][0]} of {sizes[c]} wines: " + ", ".join(f"{label[f]} {z.loc[c, f]:+.1f}" for f in columns) for c in order) + ".",
    "height": 264, "marginBottom": 46, "marginLeft": 84,
    "x": {"label": "cluster (wines in it)", "labelOffset": 40, "domain": [names[c] for c in order]},
    "y": {"label": None, "domain": [label[f] for f in columns]},
    "opacity": {"range": [0.05, 0.6]},
    "marks": [
        {"mark": "cell", "data": {"c": [p[0] for p in cells if p[2] >= 0], "f": [p[1] for p in cells if p[2] >= 0], "v": [abs(p[2]) for p in cells if p[2] >= 0]}, "x": "c", "y": "f", "fill": "var(--plot-1)", "fillOpacity": "v", "inset": 1},
        {"mark": "cell", "data": {"c": [p[0] for p in cells if p[2] < 0], "f": [p[1] for p in cells if p[2] < 0], "v": [abs(p[2]) for p in cells if p[2] < 0]}, "x": "c", "y": "f", "fill": "var(--plot-2)", "fillOpacity": "v", "inset": 1},
        {"mark": "text", "data": {"c": [p[0] for p in cells], "f": [p[1] for p in cells], "t": [f"{p[2]:+.1f}".replace("-", "−") for p in cells]}, "x": "c", "y": "f", "text": "t"},
    ],
    "table": {"columns": ["Cluster (wines)", *[label[f] for f in columns]], "rows": [[names[c], *[float(z.loc[c, f]) for f in columns]] for c in order]},
}
