from sklearn.datasets import make_moons
from sklearn.neighbors import KNeighborsClassifier

X, y = make_moons(50, noise=0.3, random_state=3)
X_new, y_new = make_moons(5000, noise=0.3, random_state=80)

found = {}
for k in (1, 5, 15, 25, 45):
    model = KNeighborsClassifier(n_neighbors=k).fit(X, y)
    found[k] = model.score(X, y), model.score(X_new, y_new)
    print(f"k {k:2}   training {found[k][0]:.2f}   new points {found[k][1]:.3f}")

# --- recorded
import numpy as np
values, table = {}, []
for k, (train, new) in found.items():
    values |= {f"train_{k}": float(train), f"new_{k}": float(new)}
    table.append([k, float(train), float(new)])
x0, x1, y0, y1 = -1.5, 2.5, -1.2, 1.6
nx, ny = 50, 15
gx, gy = np.linspace(x0, x1, nx + 1), np.linspace(y0, y1, ny + 1)
runs = {"a": [], "b": [], "c": [], "d": [], "k": []}
for k in (1, 15):
    m = KNeighborsClassifier(n_neighbors=k).fit(X, y)
    grid = m.predict(np.array([[(gx[i] + gx[i + 1]) / 2, (gy[j] + gy[j + 1]) / 2] for j in range(ny) for i in range(nx)])).reshape(ny, nx)
    for j in range(ny):
        i = 0
        while i < nx:
            if grid[j, i] == 1:
                s = i
                while i < nx and grid[j, i] == 1:
                    i += 1
                runs["a"].append(round(float(gx[s]), 2)); runs["b"].append(round(float(gx[i]), 2)); runs["c"].append(round(float(gy[j]), 2)); runs["d"].append(round(float(gy[j + 1]), 2)); runs["k"].append(f"k = {k}")
            else:
                i += 1
pick = [i for i in range(len(X)) if x0 < X[i, 0] < x1 and y0 < X[i, 1] < y1]
pts = {"x": [], "y": [], "k": [], "c": []}
for k in (1, 15):
    pts["x"] += X[pick, 0].round(2).tolist(); pts["y"] += X[pick, 1].round(2).tolist(); pts["k"] += [f"k = {k}"] * len(pick); pts["c"] += [["class A", "class B"][v] for v in y[pick]]
plot = {
    "title": "One neighbour, fifteen neighbours",
    "description": f"The same points of two classes in two panels; the area given to class B is shaded. With k = 1 its border is ragged and runs around single stray points; training accuracy {values['train_1']:.2f}, on new points {values['new_1']:.2f}. With k = 15 it is a smooth curve between two moons; training {values['train_15']:.2f}, new points {values['new_15']:.2f}.",
    "height": 400, "width": 400, "marginRight": 50,
    "x": {"label": None, "ticks": [], "domain": [x0, x1]}, "y": {"label": None, "ticks": [], "domain": [y0, y1]},
    "fy": {"label": None, "domain": ["k = 1", "k = 15"]},
    "color": {"legend": True, "domain": ["class A", "class B"]}, "symbol": {"domain": ["class A", "class B"]},
    "marks": [
        {"mark": "rect", "data": runs, "x1": "a", "x2": "b", "y1": "c", "y2": "d", "fy": "k", "fill": "var(--plot-2)", "fillOpacity": 0.22},
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "dot", "data": pts, "x": "x", "y": "y", "fy": "k", "stroke": "c", "symbol": "c", "r": 3},
    ],
    "table": {"columns": ["k", "Accuracy in training", "Accuracy on new points"], "rows": table},
}
