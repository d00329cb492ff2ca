import numpy as np

error = np.array([0.1, 0.5, 1.0, 2.0, 10.0])  # prediction minus target
huber = np.where(np.abs(error) <= 1, 0.5 * error**2, np.abs(error) - 0.5)  # delta = 1
print("error         ", *(f"{e:6.2f}" for e in error))
print("squared / 2   ", *(f"{v:6.2f}" for v in error**2 / 2))
print("absolute      ", *(f"{v:6.2f}" for v in np.abs(error)))
print("Huber, delta 1", *(f"{v:6.2f}" for v in huber))

probability = np.array([0.99, 0.9, 0.6, 0.4, 0.1, 0.01])  # given to the true class
print("p of the truth", *(f"{p:6.2f}" for p in probability))
print("cross-entropy ", *(f"{v:6.2f}" for v in -np.log(probability)))

margin = np.array([2.0, 1.0, 0.5, 0.0, -1.0, -3.0])  # score times true sign
print("margin        ", *(f"{m:6.2f}" for m in margin))
print("hinge         ", *(f"{v:6.2f}" for v in np.maximum(0, 1 - margin)))
print("logistic      ", *(f"{v:6.2f}" for v in np.log1p(np.exp(-margin))))

prices = np.array([10, 11, 12, 13, 14, 15, 100.0])  # one number to predict them all
grid = np.arange(5, 60, 0.01)
off = np.abs(prices[None, :] - grid[:, None])
for name, loss in {"squared": off**2, "absolute": off, "Huber": np.where(off <= 1, off**2 / 2, off - 0.5)}.items():
    print(f"{name:9} loss is least at {grid[loss.sum(axis=1).argmin()]:.2f}")

# --- recorded
best = {n: float(grid[l.sum(axis=1).argmin()]) for n, l in {"squared": off**2, "absolute": off, "huber": np.where(off <= 1, off**2 / 2, off - 0.5)}.items()}
values = {
    "mean": float(prices.mean()), "median": float(np.median(prices)), "best_squared": best["squared"], "best_absolute": best["absolute"], "best_huber": best["huber"],
    "ce_99": float(-np.log(0.99)), "ce_60": float(-np.log(0.6)), "ce_10": float(-np.log(0.1)), "ce_01": float(-np.log(0.01)),
    "half_square_10": 50.0, "huber_10": 9.5,
}
x = np.round(np.linspace(-3, 3, 25), 2)
reg = {"squared / 2": x**2 / 2, "absolute": np.abs(x), "Huber": np.where(np.abs(x) <= 1, x**2 / 2, np.abs(x) - 0.5)}
cla = {"0-1 error": (x < 0).astype(float), "hinge": np.maximum(0, 1 - x), "logistic": np.log1p(np.exp(-x))}
rows = [("for numbers: error", n, a, b) for n, c in reg.items() for a, b in zip(x, c)] + [("for classes: margin", n, a, b) for n, c in cla.items() for a, b in zip(x, c)]
style = {"squared / 2": "var(--plot-1)", "absolute": "var(--plot-2)", "Huber": "var(--plot-3)", "0-1 error": "var(--plot-6)", "hinge": "var(--plot-4)", "logistic": "var(--plot-5)"}
dash = {"squared / 2": None, "absolute": "6 3", "Huber": "2 3", "0-1 error": "1 3", "hinge": "6 3", "logistic": None}
def line(name):
    r = [q for q in rows if q[1] == name]
    m = {"mark": "line", "data": {"f": [q[0] for q in r], "x": [float(q[2]) for q in r], "y": [round(float(q[3]), 3) for q in r]}, "x": "x", "y": "y", "fx": "f", "stroke": style[name]}
    if dash[name]:
        m["strokeDasharray"] = dash[name]
    return m
f1, f2 = "for numbers: error", "for classes: margin"
labels = [(f1, -1.3, 4.3, "squared / 2"), (f1, -0.2, 2.9, "absolute"), (f1, 2.3, 0.9, "Huber"), (f2, -1.2, 3.4, "hinge"), (f2, 0.6, 1.25, "logistic"), (f2, -2.3, 0.62, "0-1 error")]
plot = {
    "title": "Six losses",
    "description": "Left, losses of an error: the squared one bends upwards, absolute and Huber go on in straight lines, Huber with a round bottom. "
    "Right, losses of a margin: hinge falls in a straight line to 0 at margin 1; the logistic loss runs close above 0 there and never reaches it; the 0-1 error is a step and has no slope to follow.",
    "width": 470, "height": 250,
    "x": {"label": None, "ticks": [-2, 0, 2]}, "y": {"label": "loss", "domain": [0, 4.6], "grid": True}, "fx": {"label": None, "domain": [f1, f2]},
    "marks": [line(n) for n in style]
    + [{"mark": "text", "data": {"f": [a], "x": [b], "y": [c], "t": [t]}, "x": "x", "y": "y", "fx": "f", "text": "t", "fill": style[t]} for a, b, c, t in labels],
    "table": {"columns": ["Error or margin", *style], "rows": [[float(v), *(round(float({**reg, **cla}[n][list(x).index(v)]), 2) for n in style)] for v in x[::4]]},
}
