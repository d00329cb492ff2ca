import numpy as np
from numpy.polynomial import Polynomial

rng = np.random.default_rng(0)
x = np.linspace(0, 1, 30)
truth = np.sin(2 * np.pi * x)
noise = 0.3
samples = truth + rng.normal(0, noise, (500, 30))  # 500 training sets of 30 points

print("degree  bias^2  variance  noise   sum")
for degree in [1, 3, 5, 9, 15]:
    fits = np.array([Polynomial.fit(x, y, degree)(x) for y in samples])
    bias2 = ((fits.mean(axis=0) - truth) ** 2).mean()
    variance = fits.var(axis=0).mean()
    print(f"{degree:6}  {bias2:6.3f}  {variance:8.3f}  {noise**2:5.3f}  {bias2 + variance + noise**2:.3f}")

fits = np.array([Polynomial.fit(x, y, 9)(x) for y in samples])
fresh = truth + rng.normal(0, noise, fits.shape)  # new measurements at the same x
print(f"degree 9, squared error on new data: {((fresh - fits) ** 2).mean():.3f}, on its own: {((samples - fits) ** 2).mean():.3f}")

# --- recorded
degrees = list(range(0, 16))
b, v = [], []
for d in degrees:
    f = np.array([Polynomial.fit(x, y, d)(x) for y in samples])
    b.append(float(((f.mean(axis=0) - truth) ** 2).mean()))
    v.append(float(f.var(axis=0).mean()))
total = [p + q + noise**2 for p, q in zip(b, v)]
best = degrees[int(np.argmin(total))]
values = {f"bias_{d}": b[d] for d in (1, 3, 9, 15)} | {f"variance_{d}": v[d] for d in (1, 3, 9, 15)} | {f"sum_{d}": total[d] for d in (1, 3, 9, 15)} | {
    "noise": noise**2, "best": best, "train_9": float(((samples - fits) ** 2).mean()), "new_9": float(((fresh - fits) ** 2).mean()), "sets": len(samples),
}
def line(ys, c, dash=None):
    m = {"mark": "line", "data": {"x": degrees[1:], "y": [round(q, 4) for q in ys[1:]]}, "x": "x", "y": "y", "stroke": c}
    return m | ({"strokeDasharray": dash} if dash else {})
plot = {
    "title": "Bias falls, variance grows",
    "description": f"Over the degree of a polynomial: squared bias falls from {b[1]:.2f} at degree 1 to nearly nothing from 5 on; variance grows steadily from {v[1]:.3f} to {v[15]:.3f}; noise is a level line at {noise**2:.2f}. Their sum is lowest at degree {best}, with {min(total):.3f}.",
    "height": 250, "marginRight": 74,
    "x": {"label": "degree", "ticks": [1, 3, 5, 7, 9, 11, 13, 15]}, "y": {"label": "squared error", "grid": True, "domain": [0, 0.32]},
    "marks": [line(total, "var(--plot-4)"), line(b, "var(--plot-1)", "6 3"), line(v, "var(--plot-2)", "2 3"), line([noise**2] * 16, "var(--plot-3)", "8 3 2 3"),
        {"mark": "text", "data": {"x": [15.2] * 4, "y": [total[15], v[15], noise**2 + 0.012, 0.004], "t": ["sum", "variance", "noise", "bias²"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start"}],
    "table": {"columns": ["Degree", "Squared bias", "Variance", "Noise", "Sum"], "rows": [[d, round(b[d], 4), round(v[d], 4), noise**2, round(total[d], 4)] for d in (0, 1, 2, 3, 4, 5, 7, 9, 12, 15)]},
}
