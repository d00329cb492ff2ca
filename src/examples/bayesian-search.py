import numpy as np
from scipy.stats import norm
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF

exponent = np.linspace(-4, 0, 401)[:, None]  # of the learning rate

def loss(x):  # stands for a training job
    return 0.30 + 0.12 * (x + 1.7) ** 2 + 0.05 * np.sin(4 * x)

def next_job(tried):
    model = GaussianProcessRegressor(RBF(0.6), alpha=1e-6, normalize_y=True, optimizer=None)
    model.fit(tried, loss(tried).ravel())
    mean, sd = model.predict(exponent, return_std=True)
    gap = loss(tried).min() - mean
    gain = gap * norm.cdf(gap / (sd + 1e-9)) + sd * norm.pdf(gap / (sd + 1e-9))  # expected improvement
    return exponent[[gain.argmax()]], mean, sd

tried = np.array([[-4.0], [-2.6], [0.0]])
for job in range(4, 9):
    chosen, mean, sd = next_job(tried)
    tried = np.vstack([tried, chosen])
    print(f"job {job}: learning rate {10 ** chosen.item():.4f}, loss {loss(chosen).item():.4f}, best {loss(tried).min():.4f}")

# --- recorded
first = np.array([[-4.0], [-2.6], [0.0]])
picked, m, s = next_job(first)
grid = exponent.ravel()
keep = np.arange(0, 401, 10)
best_true = float(loss(exponent).min())
values = {
    "best": float(loss(tried).min()), "truth": best_true, "jobs": int(len(tried)), "next": float(10 ** picked.item()),
    "gap": float(loss(tried).min() - best_true), "best_rate": float(10 ** tried[loss(tried).argmin()].item()), "start_best": float(loss(first).min()),
}
plot = {
    "title": "How a Bayesian search chooses the next job",
    "description": f"Loss against the exponent of the learning rate. Three finished jobs, the model fitted to them with a band of two standard deviations, narrow at the jobs and wide between them, and the true loss, which the search does not see. The next job is chosen at exponent {picked.item():.2f}, where a low mean and a wide band meet.",
    "height": 260,
    "marginRight": 66,
    "x": {"label": "exponent of the learning rate (−4 is 0.0001)", "ticks": 5},
    "y": {"label": "validation loss", "grid": True, "domain": [0, 1.5], "clamp": True},
    "marks": [
        {"mark": "areaY", "data": {"x": [round(float(v), 2) for v in grid[keep]], "a": [round(float(v), 3) for v in np.clip(m - 2 * s, 0, 1.5)[keep]], "b": [round(float(v), 3) for v in np.clip(m + 2 * s, 0, 1.5)[keep]]},
         "x": "x", "y1": "a", "y2": "b", "fill": "var(--plot-1)", "fillOpacity": 0.15},
        {"mark": "lineY", "data": {"x": [round(float(v), 2) for v in grid[keep]], "y": [round(float(v), 3) for v in m[keep]]}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "strokeWidth": 1.5},
        {"mark": "lineY", "data": {"x": [round(float(v), 2) for v in grid[keep]], "y": [round(float(v), 3) for v in loss(grid)[keep]]}, "x": "x", "y": "y", "stroke": "var(--plot-3)", "strokeDasharray": "4 3"},
        {"mark": "dot", "data": {"x": [float(v) for v in first.ravel()], "y": [round(float(v), 3) for v in loss(first).ravel()]}, "x": "x", "y": "y", "stroke": "currentColor", "fill": "currentColor", "r": 4},
        {"mark": "ruleX", "data": {"x": [round(picked.item(), 2)]}, "x": "x", "stroke": "var(--plot-2)", "strokeDasharray": "2 3"},
        {"mark": "text", "data": {"x": [round(picked.item(), 2)], "y": [1.42], "t": ["next job"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 5},
        {"mark": "text", "data": {"x": [-4, -2.6, 0], "y": [round(float(v), 3) for v in loss(first).ravel()], "t": ["job 1", "job 2", "job 3"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 8, "dy": -8},
        {"mark": "text", "data": {"x": [-1.0, -0.75], "y": [0.31, round(float(np.interp(-0.75, grid, m)) + 0.14, 3)], "t": ["true loss", "model"]}, "x": "x", "y": "y", "text": "t"},
    ],
    "table": {"columns": ["Job", "Exponent", "Loss"], "rows": [[i + 1, round(float(x), 2), round(float(loss(np.array([x]))[0]), 4)] for i, x in enumerate(tried.ravel())]},
}
