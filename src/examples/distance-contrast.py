import numpy as np


def contrast(dimensions, points=500, trials=20):
    """Nearest and farthest of random points from a random one, in mean distances."""
    near, far = [], []
    for seed in range(trials):
        rng = np.random.default_rng([dimensions, seed])
        distances = np.linalg.norm(rng.random((points, dimensions)) - rng.random(dimensions), axis=1)
        near.append(distances.min() / distances.mean())
        far.append(distances.max() / distances.mean())
    return np.mean(near), np.mean(far)


for dimensions in (2, 10, 100, 1000):
    near, far = contrast(dimensions)
    print(f"{dimensions:5} dimensions: nearest {near:.2f}, farthest {far:.2f} of the mean, ratio {far / near:5.1f}")

# --- recorded
dims = [2, 3, 5, 10, 20, 50, 100, 200, 500, 1000]
pairs = [contrast(d) for d in dims]
near, far = [float(p[0]) for p in pairs], [float(p[1]) for p in pairs]
ratio = {d: f / n for d, n, f in zip(dims, near, far)}
values = {"ratio_2": ratio[2], "ratio_10": ratio[10], "ratio_100": ratio[100], "ratio_1000": ratio[1000], "points": 500}
plot = {
    "title": "Near and far grow alike",
    "description": "Two lines over the number of dimensions, on a log axis: distance to the nearest and to the farthest of 500 random points, each divided by the mean distance. "
    f"In 2 dimensions they are {near[0]:.2f} and {far[0]:.2f}, in 10 they are {near[3]:.2f} and {far[3]:.2f}, in 1,000 they are {near[-1]:.2f} and {far[-1]:.2f}.",
    "height": 274, "marginBottom": 46, "marginRight": 70,
    "x": {"label": "dimensions (log scale)", "labelOffset": 40, "type": "log", "ticks": [2, 10, 100, 1000], "tickFormat": "d"},
    "y": {"label": "distance / mean distance", "grid": True, "domain": [0, 2.2]},
    "color": {"domain": ["nearest", "farthest"]},
    "marks": [
        {"mark": "ruleY", "data": {"y": [1]}, "y": "y", "strokeDasharray": "2 3"},
        {"mark": "line", "data": {"d": dims * 2, "v": near + far, "k": ["nearest"] * len(dims) + ["farthest"] * len(dims)}, "x": "d", "y": "v", "stroke": "k", "strokeWidth": 2},
        {"mark": "dot", "data": {"d": dims * 2, "v": near + far, "k": ["nearest"] * len(dims) + ["farthest"] * len(dims)}, "x": "d", "y": "v", "stroke": "k", "symbol": "k", "r": 3},
        {"mark": "text", "data": {"d": [1000, 1000], "v": [near[-1] - 0.13, far[-1] + 0.13], "t": ["nearest", "farthest"]}, "x": "d", "y": "v", "text": "t", "textAnchor": "start", "dx": 4},
    ],
    "table": {"columns": ["Dimensions", "Nearest / mean", "Farthest / mean", "Farthest / nearest"], "rows": [[d, n, f, f / n] for d, n, f in zip(dims, near, far) if d in (2, 10, 100, 1000)]},
}
