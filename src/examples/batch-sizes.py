import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import StandardScaler

X, y = load_diabetes(return_X_y=True)
X, y = StandardScaler().fit_transform(X), (y - y.mean()) / y.std()
least = ((y - X @ np.linalg.lstsq(X, y, rcond=None)[0]) ** 2).mean()

def train(batch, rate, epochs=20, seed=0):
    rng, w, losses = np.random.default_rng(seed), np.zeros(X.shape[1]), [(y**2).mean()]
    for _ in range(epochs):
        order = rng.permutation(len(y))
        for rows in np.split(order, range(batch, len(y), batch)):
            gradient = 2 * X[rows].T @ (X[rows] @ w - y[rows]) / len(rows)
            w -= rate * gradient
        losses.append(((y - X @ w) ** 2).mean())
    return losses

print(f"least possible loss {least:.3f}")
for batch, rate in [(442, 0.02), (32, 0.02), (1, 0.02), (1, 0.001)]:
    loss = train(batch, rate)
    print(f"batch {batch:3}, rate {rate:5}: {-(-442 // batch):3} updates an epoch; loss after 1, 5, 20 epochs", *(f"{loss[i]:.3f}" for i in (1, 5, 20)))

# --- recorded
runs = {"full batch": train(442, 0.02), "mini-batch 32": train(32, 0.02), "single rows": train(1, 0.02), "single rows, rate 0.001": train(1, 0.001)}
k = dict(zip(runs, ["full", "mini", "one", "one_small"]))
values = {"least": float(least)} | {f"{k[n]}_{e}": float(r[e]) for n, r in runs.items() for e in (1, 5, 20)}
values["one_low"], values["one_high"] = float(min(runs["single rows"][3:])), float(max(runs["single rows"][3:]))
sty = [("var(--plot-1)", None, 0), ("var(--plot-2)", "6 3", 0), ("var(--plot-3)", "2 3", 0), ("var(--plot-4)", "8 3 2 3", 0)]
marks = [{"mark": "ruleY", "data": {"y": [float(least)]}, "y": "y", "stroke": "currentColor", "strokeOpacity": 0.5}]
for (n, r), (c, d, _) in zip(runs.items(), sty):
    m = {"mark": "line", "data": {"x": list(range(21)), "y": [round(float(v), 4) for v in r]}, "x": "x", "y": "y", "stroke": c}
    if d:
        m["strokeDasharray"] = d
    marks.append(m)
labels = [("single rows", 20, runs["single rows"][20] + 0.05, "var(--plot-3)"), ("full batch", 5, 0.74, "var(--plot-1)"), ("mini-batch 32, and single rows at rate 0.001", 4, 0.453, "var(--plot-4)")]
plot = {
    "title": "Twenty passes over 442 patients, four ways",
    "description": f"Loss after each epoch; a thin rule at {least:.3f} marks the least possible. The full batch falls slowly and is at {runs['full batch'][20]:.3f} after 20 epochs. Mini-batches of 32 are within a hundredth of the least after five. "
    f"Single rows at the same rate jump about, between {min(runs['single rows'][3:]):.2f} and {max(runs['single rows'][3:]):.2f}; with a rate of 0.001 they settle.",
    "height": 260, "marginRight": 14,
    "x": {"label": "epoch", "ticks": [0, 5, 10, 15, 20]}, "y": {"label": "loss on all rows", "domain": [0.43, 1.02], "grid": True},
    "marks": marks + [{"mark": "text", "data": {"x": [x], "y": [float(y)], "t": [t]}, "x": "x", "y": "y", "text": "t", "fill": c, "textAnchor": "end" if x == 20 else "start"} for t, x, y, c in labels],
    "table": {"columns": ["Epoch", *runs], "rows": [[e, *(round(float(r[e]), 3) for r in runs.values())] for e in (0, 1, 2, 3, 5, 10, 15, 20)]},
}
