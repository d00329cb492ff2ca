import numpy as np
from numpy.polynomial import Polynomial

rng = np.random.default_rng(4)
x = np.linspace(0, 1, 20)
sets = [np.sin(2 * np.pi * x) + rng.normal(0, 0.3, 20) for _ in range(6)]

for degree in [1, 3, 13]:
    at_quarter = [Polynomial.fit(x, y, degree)(0.25) for y in sets]
    print(f"degree {degree:2}, prediction at 0.25 (truth 1):", *(f"{p:5.2f}" for p in at_quarter))

# --- recorded
g = np.linspace(0, 1, 33)
names = {1: "degree 1: bias", 3: "degree 3", 13: "degree 13: variance"}
data = {"f": [], "x": [], "y": [], "z": []}
for d, n in names.items():
    for k, y in enumerate(sets[:5]):
        p = Polynomial.fit(x, y, d)
        step = 16 if d == 1 else 2 if d == 3 else 1
        for q in g[::step]:
            data["f"].append(n); data["x"].append(round(float(q), 3)); data["y"].append(round(float(np.clip(p(q), -2, 2)), 2)); data["z"].append(k)
true = {"f": [], "x": [], "y": []}
for n in names.values():
    for q in g[::2]:
        true["f"].append(n); true["x"].append(round(float(q), 3)); true["y"].append(round(float(np.sin(2 * np.pi * q)), 2))
spread = {d: float(np.std([Polynomial.fit(x, y, d)(0.25) for y in sets])) for d in names}
values = {f"spread_{d}": spread[d] for d in names} | {"mean_1": float(np.mean([Polynomial.fit(x, y, 1)(0.25) for y in sets]))}
plot = {
    "title": "Five training sets, three models",
    "description": "Three panels with the same five training sets. The straight lines agree with each other and miss the sine curve. The cubics lie close to it and to each other. The polynomials of degree 13 follow the points of their own set and differ wildly, most of all at both ends.",
    "width": 470, "height": 220,
    "x": {"label": None, "ticks": [0.2, 0.8]}, "y": {"label": None, "domain": [-2, 2], "ticks": 5}, "fx": {"label": None, "domain": list(names.values())},
    "marks": [
        {"mark": "line", "data": data, "x": "x", "y": "y", "fx": "f", "z": "z", "stroke": "var(--plot-1)", "strokeWidth": 1.2},
        {"mark": "line", "data": true, "x": "x", "y": "y", "fx": "f", "stroke": "var(--plot-2)", "strokeWidth": 2.5, "strokeDasharray": "5 3"},
    ],
    "table": {"columns": ["Degree", *(f"set {i + 1}" for i in range(6))], "rows": [[d, *(round(float(Polynomial.fit(x, y, d)(0.25)), 2) for y in sets)] for d in names]},
}
