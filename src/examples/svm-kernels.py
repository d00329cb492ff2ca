from sklearn.datasets import make_circles
from sklearn.svm import SVC

X, y = make_circles(50, noise=0.2, factor=0.4, random_state=2)  # a disc inside a ring
X_new, y_new = make_circles(5000, noise=0.2, factor=0.4, random_state=3)

for name, model in {
    "linear": SVC(kernel="linear"),
    "polynomial, degree 2": SVC(kernel="poly", degree=2, coef0=1),
    "RBF, gamma 0.05": SVC(gamma=0.05),
    "RBF, gamma scale": SVC(),
    "RBF, gamma 100": SVC(gamma=100),
}.items():
    model.fit(X, y)
    train, new = model.score(X, y), model.score(X_new, y_new)
    print(f"{name:22} training {train:.2f}   new points {new:.3f}   support vectors {model.n_support_.sum()}")

# --- recorded
import numpy as np
models = {"linear": SVC(kernel="linear"), "poly": SVC(kernel="poly", degree=2, coef0=1), "small": SVC(gamma=0.05), "scale": SVC(), "large": SVC(gamma=100)}
values = {"scale_gamma": float(1 / (2 * X.var())), "rows": len(X)}
for k, m in models.items():
    values |= {f"{k}_train": float(m.fit(X, y).score(X, y)), f"{k}_new": float(m.score(X_new, y_new)), f"{k}_support": int(m.n_support_.sum())}
panels = {"gamma scale": "scale", "gamma 100": "large"}
lo, hi, nx, ny = -1.6, 1.6, 44, 18
gx, gy = np.linspace(lo, hi, nx + 1), np.linspace(lo, hi, ny + 1)
runs = {"a": [], "b": [], "c": [], "d": [], "k": []}
pts = {"x": [], "y": [], "k": [], "c": []}
pick = [i for i in range(len(X)) if np.abs(X[i]).max() < 1.6]
for p, key in panels.items():
    grid = models[key].predict(np.array([[(gx[i] + gx[i + 1]) / 2, (gy[j] + gy[j + 1]) / 2] for j in range(ny) for i in range(nx)])).reshape(ny, nx)
    for j in range(ny):
        i = 0
        while i < nx:
            s = i
            while i < nx and grid[j, i] == 1:
                i += 1
            if i > s:
                for col, v in zip("abcd", (gx[s], gx[i], gy[j], gy[j + 1])):
                    runs[col].append(round(float(v), 2))
                runs["k"].append(p)
            i += 1
    pts["x"] += X[pick, 0].round(2).tolist(); pts["y"] += X[pick, 1].round(2).tolist(); pts["k"] += [["ring", "disc"][v] for v in y[pick]]; pts["c"] += [p] * len(pick)
names = {"linear": "linear", "poly": "polynomial, degree 2", "small": "RBF, gamma 0.05", "scale": "RBF, gamma scale", "large": "RBF, gamma 100"}
plot = {
    "title": "A broad kernel and a narrow one",
    "description": f"A disc of one class inside a ring of the other; the area given to the disc is shaded. With the default gamma, {values['scale_gamma']:.1f} here, it is a round patch: {values['scale_train']:.2f} of the points it learned from are right and {values['scale_new']:.2f} of new ones. With gamma 100 it is a few islands around the points of the disc: {values['large_train']:.2f} in training, {values['large_new']:.2f} on new points.",
    "height": 260, "width": 480,
    "x": {"label": None, "ticks": [], "domain": [lo, hi]}, "y": {"label": None, "ticks": [], "domain": [lo, hi]},
    "fx": {"label": None, "domain": list(panels)},
    "color": {"legend": True, "domain": ["ring", "disc"]}, "symbol": {"domain": ["ring", "disc"]},
    "marks": [
        {"mark": "rect", "data": runs, "x1": "a", "x2": "b", "y1": "c", "y2": "d", "fx": "k", "fill": "var(--plot-2)", "fillOpacity": 0.22},
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "dot", "data": pts, "x": "x", "y": "y", "fx": "c", "stroke": "k", "symbol": "k", "r": 2.2, "strokeWidth": 1.2},
    ],
    "table": {"columns": ["Kernel", "Training", "New points", "Support vectors"], "rows": [[names[k], values[f"{k}_train"], values[f"{k}_new"], values[f"{k}_support"]] for k in names]},
}
