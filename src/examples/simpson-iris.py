from sklearn.datasets import load_iris

iris = load_iris(as_frame=True)
flowers = iris.data.assign(species=iris.target.map(dict(enumerate(iris.target_names))))
length, width = "sepal length (cm)", "sepal width (cm)"

print(f"all 150     {flowers[length].corr(flowers[width]):6.2f}")
for name, rows in flowers.groupby("species"):
    print(f"{name:11} {rows[length].corr(rows[width]):6.2f}")

# --- recorded
import numpy as np

values = {"all": flowers[length].corr(flowers[width])}
lines, table = [], []
for name, rows in flowers.groupby("species"):
    r = rows[length].corr(rows[width])
    values[str(name)] = r
    slope, intercept = np.polyfit(rows[length], rows[width], 1)
    a, b = rows[length].min(), rows[length].max()
    lines.append((str(name), a, b, intercept + slope * a, intercept + slope * b))
    table.append([str(name), len(rows), r])
slope, intercept = np.polyfit(flowers[length], flowers[width], 1)
a, b = flowers[length].min(), flowers[length].max()
plot = {
    "title": "Simpson’s paradox in the iris data",
    "description": f"Sepal width against sepal length of 150 flowers. The line through all of them falls, r = {values['all']:.2f}. Within each species the line rises: setosa {values['setosa']:.2f}, versicolor {values['versicolor']:.2f}, virginica {values['virginica']:.2f}. Setosa lies to the upper left: short and wide.",
    "height": 300,
    "x": {"label": "sepal length, cm"},
    "y": {"label": "sepal width, cm", "grid": True},
    "color": {"legend": True},
    "marks": [
        {"mark": "dot", "data": {"x": flowers[length].tolist(), "y": flowers[width].tolist(), "s": flowers["species"].tolist()}, "x": "x", "y": "y", "stroke": "s", "symbol": "s", "r": 2.5, "strokeOpacity": 0.7},
        {"mark": "link", "data": {k: [l[i] for l in lines] for i, k in enumerate(["s", "x1", "x2", "y1", "y2"])}, "x1": "x1", "x2": "x2", "y1": "y1", "y2": "y2", "stroke": "s", "strokeWidth": 2},
        {"mark": "link", "data": {"x1": [a], "x2": [b], "y1": [intercept + slope * a], "y2": [intercept + slope * b]}, "x1": "x1", "x2": "x2", "y1": "y1", "y2": "y2", "strokeWidth": 1.5, "strokeDasharray": "6 4"},
        {"mark": "text", "data": {"x": [b], "y": [intercept + slope * b], "t": ["all species"]}, "x": "x", "y": "y", "text": "t", "dy": -8, "textAnchor": "end"},
    ],
    "table": {"columns": ["Rows", "Flowers", "Correlation"], "rows": [["all", 150, values["all"]], *table]},
}
