from sklearn.datasets import load_iris

iris = load_iris(as_frame=True)
frame = iris.frame.rename(columns={"sepal length (cm)": "length", "sepal width (cm)": "width"})
frame["species"] = [iris.target_names[t] for t in frame["target"]]

print(f"all 150 flowers  r = {frame['length'].corr(frame['width']):5.2f}")
for name, group in frame.groupby("species"):
    print(f"{name:15}  r = {group['length'].corr(group['width']):5.2f}")

# --- recorded
r = {n: g["length"].corr(g["width"]) for n, g in frame.groupby("species")}
total = frame["length"].corr(frame["width"])
values = {"all": total, **{n: v for n, v in r.items()}}
plot = {
    "title": "A third variable by colour and symbol",
    "description": f"Sepal width against sepal length of every third of 150 iris flowers. All of them together fall slightly, r = {total:.2f}. "
    + "; ".join(f"{n} alone rises, r = {v:.2f}" for n, v in r.items()) + ".",
    "height": 294, "marginBottom": 46,
    "x": {"label": "sepal length, cm", "labelOffset": 40, "grid": True, "nice": True},
    "y": {"label": "sepal width, cm", "grid": True, "nice": True},
    "color": {"legend": True, "domain": list(r)},
    "symbol": {"domain": list(r)},
    "marks": [{"mark": "dot", "data": {k: frame[k][::3].tolist() for k in ("length", "width", "species")}, "x": "length", "y": "width", "stroke": "species", "symbol": "species", "r": 3}],
    "table": {"columns": ["Flowers", "Correlation"], "rows": [["all", total], *[[n, v] for n, v in r.items()]]},
}
