import numpy as np
from sklearn.datasets import make_blobs
from sklearn.svm import SVC

X, y = make_blobs(40, centers=[[-1.2, -1], [1.2, 1]], cluster_std=0.85, random_state=6)

for C in (0.05, 100):
    model = SVC(kernel="linear", C=C).fit(X, y)
    w = model.coef_[0]
    width = 2 / np.linalg.norm(w)
    print(f"C {C:>5}   margin {width:.2f}   support vectors {len(model.support_):2}   accuracy {model.score(X, y):.3f}")

# --- recorded
values, table = {}, []
pts = {"x": [], "y": [], "k": [], "c": []}
rings = {"x": [], "y": [], "c": []}
lines = {"x1": [], "y1": [], "x2": [], "y2": [], "c": [], "s": []}
lo, hi = -3.3, 3.3
for key, C in [("soft", 0.05), ("hard", 100)]:
    m = SVC(kernel="linear", C=C).fit(X, y)
    w, b = m.coef_[0], m.intercept_[0]
    name = f"C = {C}"
    values |= {f"{key}_margin": float(2 / np.linalg.norm(w)), f"{key}_support": len(m.support_), f"{key}_train": float(m.score(X, y))}
    table.append([name, float(2 / np.linalg.norm(w)), len(m.support_), float(m.score(X, y))])
    pts["x"] += X[:, 0].round(2).tolist(); pts["y"] += X[:, 1].round(2).tolist(); pts["k"] += [["class A", "class B"][v] for v in y]; pts["c"] += [name] * len(X)
    rings["x"] += X[m.support_, 0].round(2).tolist(); rings["y"] += X[m.support_, 1].round(2).tolist(); rings["c"] += [name] * len(m.support_)
    for level in (-1, 0, 1):  # w0 x + w1 y + b = level, cut to the frame
        ends = []
        for v in (lo, hi):
            yy = (level - b - w[0] * v) / w[1]
            if lo <= yy <= hi: ends.append((v, yy))
            xx = (level - b - w[1] * v) / w[0]
            if lo <= xx <= hi: ends.append((xx, v))
        (a1, b1), (a2, b2) = ends[:2]
        lines["x1"].append(round(float(a1), 2)); lines["y1"].append(round(float(b1), 2)); lines["x2"].append(round(float(a2), 2)); lines["y2"].append(round(float(b2), 2)); lines["c"].append(name); lines["s"].append(level)
cut = lambda keep: {k: [v for v, s in zip(lines[k], lines["s"]) if keep(s)] for k in lines}
values["rows"] = len(X)
plot = {
    "title": "A wide street and a narrow one",
    "description": f"Two panels with the same two clouds of points, a separating line and a dashed line on each side of it. With C = 0.05 the street between the dashed lines is {values['soft_margin']:.1f} wide and {values['soft_support']} ringed points lie on or inside it. With C = 100 it is {values['hard_margin']:.1f} wide, touched by {values['hard_support']} ringed points.",
    "height": 260, "width": 480,
    "x": {"label": None, "ticks": [], "domain": [lo, hi]}, "y": {"label": None, "ticks": [], "domain": [lo, hi]},
    "fx": {"label": None, "domain": ["C = 0.05", "C = 100"]},
    "color": {"legend": True, "domain": ["class A", "class B"]}, "symbol": {"domain": ["class A", "class B"]},
    "marks": [
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "link", "data": cut(lambda s: s == 0), "x1": "x1", "y1": "y1", "x2": "x2", "y2": "y2", "fx": "c", "stroke": "currentColor", "strokeWidth": 2},
        {"mark": "link", "data": cut(lambda s: s != 0), "x1": "x1", "y1": "y1", "x2": "x2", "y2": "y2", "fx": "c", "stroke": "currentColor", "strokeDasharray": "4 3"},
        {"mark": "dot", "data": rings, "x": "x", "y": "y", "fx": "c", "stroke": "var(--plot-4)", "r": 6.5},
        {"mark": "dot", "data": pts, "x": "x", "y": "y", "fx": "c", "stroke": "k", "symbol": "k", "r": 2.8},
    ],
    "table": {"columns": ["C", "Width of the margin", "Support vectors", "Training accuracy"], "rows": table},
}
